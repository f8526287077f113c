package no.trepart.workshop;

import java.util.List;
import no.trepart.workshop.Agenda.Item;

/** Agendas to begin with, for hosts who have not made their own. */
public enum MeetingFormat {

    /** Every step, as long as it takes. */
    WHOLE,

    /** From the first question to the action list in two hours. */
    TWO_HOURS,

    /** An hour that ends with a sorted list; a later round goes on from there (004: several rounds). */
    GATHERING;

    /** The steps of this format, with times in minutes. */
    public Agenda agenda() {
        return switch (this) {
            case WHOLE -> Agenda.FULL;
            case TWO_HOURS ->
                new Agenda(List.of(
                        new Item(Phase.WELCOME, 5),
                        new Item(Phase.SITUATION, 10),
                        new Item(Phase.COLLECT, 20),
                        new Item(Phase.SORT, 15),
                        new Item(Phase.PRIORITISE, 10),
                        new Item(Phase.DISCUSS, 30),
                        new Item(Phase.AGREE, 25),
                        new Item(Phase.CLOSED, 5)));
            case GATHERING ->
                new Agenda(List.of(
                        new Item(Phase.WELCOME, 5),
                        new Item(Phase.SITUATION, 10),
                        new Item(Phase.COLLECT, 25),
                        new Item(Phase.SORT, 20)));
        };
    }
}
