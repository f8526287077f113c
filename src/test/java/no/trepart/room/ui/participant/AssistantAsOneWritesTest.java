package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the assistant offers while one writes and right after: a like suggestion, and a guess at who owns the rule. */
class AssistantAsOneWritesTest extends AtThePhone {

    private Seat seat;

    @BeforeEach
    void collect() {
        seat = join();
        follow(Phase.COLLECT);
    }

    @Test
    void a_likely_owner_is_the_first_chip_and_is_not_filled_in() {
        Suggestion own = post(seat, "Statsforvalteren krever en rapport vi aldri får svar på");
        untilSaid("Forslag 1");
        assertThat(find(NativeButton.class, find(TriageForm.class).single())
                        .all()
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Staten?");
        assertThat(owner(own)).isNull();
        choose("Staten?");
        untilSaid("Bestemt av: Staten");
        assertThat(owner(own)).isEqualTo(RuleOwner.STATE);
    }

    private @Nullable RuleOwner owner(Suggestion own) {
        return beans.getBean(Suggestions.class)
                .find(own.workshop(), own.id())
                .orElseThrow()
                .triage()
                .owner();
    }

    @Test
    void a_suggestion_that_says_much_the_same_is_pointed_out_while_one_types() {
        meeting.post(Party.ELECTED, 0, Kind.TIME_WASTER, "Vi fører kilometer i bilen og i appen");
        untilSaid("Vi fører kilometer i bilen og i appen");
        String hint = "Ligner på nr. 1: «Vi fører kilometer i bilen og i appen»";
        test(field("participant.collect.label")).setValue("Attest ved ett døgns fravær");
        assertThat(text()).doesNotContain("Ligner på");
        test(field("participant.collect.label")).setValue("Kilometer føres i bilen og i appen");
        assertThat(text()).contains(hint);
        assertThat(find(OwnPost.class).exists()).isFalse();
    }
}
