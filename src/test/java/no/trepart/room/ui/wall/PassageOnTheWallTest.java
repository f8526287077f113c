package no.trepart.room.ui.wall;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.trepart.export.Examples;
import no.trepart.room.WallScene;
import no.trepart.workshop.Deed;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;

/** A passage of the library that a facilitator put on the wall. */
@SpringBootTest(classes = WallScreenTest.OnlyWords.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PassageOnTheWallTest extends SpringBrowserlessTest {

    private WallScreen wall;

    @BeforeEach
    void hang() {
        UI.getCurrent().setLocale(Locale.of("nb"));
        Door door = new Door("trepart.example.no", "https://trepart.example.no/m/FJ4T2K", new JoinCode("FJ4T2K"));
        wall = new WallScreen(
                door, passage -> Optional.of(Examples.LESSON).filter(quote -> passage.equals("dfo-maling")));
        UI.getCurrent().add(wall);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void it_stands_there_with_its_source_in_every_step_that_allows_it_and_in_no_other(Phase phase) {
        wall.show(
                WallScene.of(aWorkshop().in(phase).focusOnPassage("dfo-maling").take()), Instant.EPOCH);
        String text = wall.getElement().getTextRecursively();
        if (phase.allows(Deed.SHOW_PASSAGE)) {
            assertThat(text)
                    .contains("Det som måles, blir gjort", "Direktoratet for forvaltning og økonomistyring", "2023");
        } else {
            assertThat(text).doesNotContain("Det som måles, blir gjort");
        }
    }
}
