package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Party;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

class AssistantOffTest {

    private static final Settings OFF =
            new Settings(5, 50, 3, 30, 30, false, false, false, false, false, Set.of(), Agenda.FULL);

    private static ConsoleScene console(Settings settings) {
        Snapshot meeting = aWorkshop().with(settings).join(Party.ELECTED, 2).join(Party.EMPLOYEES, 2);
        for (int i = 0; i < 6; i++) {
            meeting.post("EMPLOYEES-1", "s" + i, "Kilometer føres både i appen og på ark");
        }
        return ConsoleScene.of(meeting.take());
    }

    @Test
    void the_facilitators_hear_of_no_duplicates_and_no_silent_party() {
        assertThat(console(Settings.DEFAULT)).satisfies(on -> {
            assertThat(on.duplicates()).isNotEmpty();
            assertThat(on.silent()).isNotEmpty();
        });
        assertThat(console(OFF)).satisfies(off -> {
            assertThat(off.duplicates()).isEmpty();
            assertThat(off.silent()).isEmpty();
        });
    }
}
