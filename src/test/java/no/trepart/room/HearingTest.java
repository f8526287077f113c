package no.trepart.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.trepart.chat.Message;
import no.trepart.chat.Quote;
import no.trepart.export.ALibrary;
import no.trepart.export.Examples;
import no.trepart.workshop.Party;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

class HearingTest {

    private final Message said = Snapshot.aWorkshop()
            .say("A", Party.ELECTED, null, "Hei")
            .take()
            .messages()
            .getFirst();

    /** Every passage of this library is of DFØ. */
    private static Hearing without(String... sources) {
        return new Hearing(Settings.DEFAULT.withoutSources(Set.of(sources)), new ALibrary());
    }

    private Message quoting() {
        return said.quoting(List.of(Examples.LESSON, Examples.COUNTERWEIGHT));
    }

    @Test
    void a_quote_from_before_its_source_was_switched_off_is_no_longer_shown() {
        assertThat(without("dfo-2023").heard(List.of(said, quoting()))).containsExactly(said);
    }

    @Test
    void quotes_of_other_sources_stay() {
        assertThat(without("sp-2018").heard(List.of(said, quoting()))).containsExactly(said, quoting());
        assertThat(without("sp-2018").heard(List.of(quoting())).getFirst().quotes())
                .extracting(Quote::passage)
                .hasSize(2);
    }

    @Test
    void a_passage_on_the_wall_goes_with_its_source_and_a_suggestion_stays() {
        WorkshopSnapshot onPassage =
                Snapshot.aWorkshop().focusOnPassage("dfo-maling").take();
        assertThat(without("dfo-2023").heard(onPassage.workshop()).inFocus()).isEmpty();
        assertThat(without("sp-2018").heard(onPassage.workshop()).inFocus()).isPresent();
        WorkshopSnapshot onCard = Snapshot.aWorkshop().focus("s").take();
        assertThat(Objects.requireNonNull(
                                without("dfo-2023").heard(onCard.workshop()).focus())
                        .id())
                .isEqualTo("s");
    }
}
