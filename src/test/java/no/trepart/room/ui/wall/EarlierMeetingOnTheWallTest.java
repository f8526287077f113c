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
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What a meeting went on with, as everybody sees it. */
@SpringBootTest(classes = WallScreenTest.OnlyWords.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EarlierMeetingOnTheWallTest extends SpringBrowserlessTest {

    private WallScreen wall;

    @BeforeEach
    void hang() {
        UI.getCurrent().setLocale(Locale.of("nb"));
        Door door = new Door("trepart.example.no", "https://trepart.example.no/m/FJ4T2K", new JoinCode("FJ4T2K"));
        wall = new WallScreen(door, passage -> Optional.empty());
        UI.getCurrent().add(wall);
    }

    private String shown(Snapshot snapshot) {
        wall.show(WallScene.of(snapshot.take()), Instant.EPOCH);
        return wall.getElement().getTextRecursively();
    }

    private static Snapshot meeting() {
        return aWorkshop()
                .in(Phase.COLLECT)
                .reveal(Reveal.POSTS)
                .join(Party.ELECTED, 3)
                .join(Party.EMPLOYER, 3)
                .join(Party.EMPLOYEES, 3)
                .bring("a", "Kilometer føres tre steder")
                .bring("b", "Månedstall");
    }

    @Test
    void what_came_along_is_counted_apart() {
        assertThat(shown(meeting()))
                .contains("2 fra et tidligere møte", "Fra et tidligere møte")
                .doesNotContain("fra 0 av 9");
        assertThat(shown(meeting().post("EMPLOYEES-1", "c", "Attest ved fravær")))
                .contains("1 forslag fra 1 av 9 · 2 fra et tidligere møte");
    }

    @Test
    void the_welcome_says_what_the_meeting_goes_on_with() {
        assertThat(shown(meeting().in(Phase.WELCOME))).contains("2 forslag fra et tidligere møte er med.");
        assertThat(shown(aWorkshop().in(Phase.WELCOME))).doesNotContain("tidligere møte");
    }

    @Test
    void nobody_has_written_what_came_along() {
        assertThat(shown(meeting().hide(Reveal.POSTS)))
                .contains("0 av 9 har skrevet")
                .doesNotContain("2 forslag");
    }

    @Test
    void an_agreement_of_an_earlier_meeting_says_which() {
        Snapshot agreed = meeting()
                .bringAgreed("c", "Tre skjema", "Ett skjema")
                .in(Phase.AGREE)
                .focus("c");
        assertThat(shown(agreed))
                .contains("Alle tre parter samtykker.", "I møtet 21.11.2026")
                .doesNotContain("0 av 3");
    }
}
