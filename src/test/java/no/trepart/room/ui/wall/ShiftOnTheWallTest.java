package no.trepart.room.ui.wall;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.trepart.room.Snapshot;
import no.trepart.room.WallScene;
import no.trepart.voting.Stance;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

/** How the stances moved from one round to the next, where enough people changed theirs. */
@SpringBootTest(classes = WallScreenTest.OnlyWords.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ShiftOnTheWallTest extends SpringBrowserlessTest {

    private static final String SHIFT = "Forrige runde: 9 for, 0 usikre, 0 imot.";

    private WallScreen wall;

    @BeforeEach
    void hang() {
        UI.getCurrent().setLocale(Locale.of("nb"));
        Door door = new Door("trepart.example.no", "https://trepart.example.no/m/FJ4T2K", new JoinCode("FJ4T2K"));
        wall = new WallScreen(door, passage -> Optional.empty());
        UI.getCurrent().add(wall);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void the_round_before_is_told_once_three_have_changed(int changed, boolean told) {
        Snapshot meeting = aWorkshop()
                .join(Party.ELECTED, 3)
                .join(Party.EMPLOYER, 3)
                .join(Party.EMPLOYEES, 3)
                .post("EMPLOYEES-1", "a", "Kilometer føres tre steder")
                .in(Phase.AGREE)
                .recommend("a", "Kilometer føres ett sted")
                .focus("a");
        show(round(meeting, 0));
        assertThat(text()).contains("9 for, 0 usikre, 0 imot.").doesNotContain("Forrige runde");
        show(round(meeting.beginRound("a"), changed));
        assertThat(text().contains(SHIFT)).isEqualTo(told);
        assertThat(text().contains("6 for, 3 usikre, 0 imot.")).isEqualTo(told);
    }

    /** A round in which so many employees are unsure and everybody else is for. */
    private static Snapshot round(Snapshot meeting, int unsure) {
        Party.THREE.forEach(party -> {
            for (int i = 1; i <= 3; i++) {
                boolean doubts = party == Party.EMPLOYEES && i <= unsure;
                meeting.take(party + "-" + i, party, "a", doubts ? Stance.UNSURE : Stance.FOR);
            }
        });
        return meeting.reveal(Reveal.STANCES);
    }

    private void show(Snapshot snapshot) {
        wall.show(WallScene.of(snapshot.take()), Instant.EPOCH);
    }

    private String text() {
        return wall.getElement().getTextRecursively();
    }
}
