package no.trepart.uikit;

import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** The shape of a party (● ■ ▲ ◆): equal in size and weight, in the party's colour. */
public final class PartyShape extends Drawing {

    private PartyShape(Party party) {
        super("shape", svg(party));
        getElement().setAttribute("data-party", party.name());
    }

    /** A shape that stands beside its word, so that it is not read aloud. */
    public static PartyShape besideWord(Party party) {
        return new PartyShape(party);
    }

    /** A shape that stands alone and is read aloud as its party. */
    public static PartyShape alone(Party party) {
        PartyShape shape = new PartyShape(party);
        shape.name(shape.getTranslation(Words.key(party)));
        return shape;
    }

    private static String svg(Party party) {
        return "<svg viewBox='0 0 24 24' fill='currentColor'>" + outline(party) + "</svg>";
    }

    private static String outline(Party party) {
        return switch (party) {
            case ELECTED -> "<circle cx='12' cy='12' r='10.6'/>";
            case EMPLOYER -> "<rect x='2.2' y='2.2' width='19.6' height='19.6' rx='2.6'/>";
            case EMPLOYEES ->
                "<path d='M12 3.2 22 20.6H2Z' stroke='currentColor' stroke-width='2' stroke-linejoin='round'/>";
            case OBSERVER ->
                "<path d='M12 2.2 21.8 12 12 21.8 2.2 12Z' stroke='currentColor' stroke-linejoin='round'/>";
        };
    }
}
