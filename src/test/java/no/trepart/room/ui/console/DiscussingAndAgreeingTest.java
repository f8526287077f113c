package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Recommendations;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the facilitator writes on the way to agreement: notes, and what a «forsøk» must say. */
class DiscussingAndAgreeingTest extends AtTheConsole {

    private Suggestion posted;

    @BeforeEach
    void post() {
        posted = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
    }

    @Test
    void a_note_from_the_discussion_stands_in_the_thread() {
        meeting.in(Phase.DISCUSS);
        Meeting.done(beans.getBean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), posted.id().value()));
        open();
        area("console.discuss.note").setValue("Natta må være med");
        press("console.discuss.send");
        assertThat(area("console.discuss.note").getValue()).isEmpty();
        until(() -> text().contains("Natta må være med"));
        assertThat(find(TalkPanel.class).single().getElement().getTextRecursively())
                .containsSubsequence("Natta må være med", "Møtelederen");
    }

    @Test
    void a_trial_must_say_from_which_provision_what_and_for_how_long() {
        meeting.in(Phase.AGREE);
        open();
        choose("Søke forsøk");
        area("console.form.wording").setValue("");
        press("console.form.save");
        assertThat(area("console.form.wording").isInvalid()).isTrue();
        assertThat(area("console.form.provision").isInvalid()).isTrue();
        assertThat(find(IntegerField.class, find(RecommendationForm.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(stored()).isEmpty();
        area("console.form.wording").setValue("Avvik meldes i appen");
        area("console.form.provision").setValue("Forskrift om internkontroll § 5");
        press("console.form.save");
        assertThat(stored()).as("without how long").isEmpty();
        find(IntegerField.class, find(RecommendationForm.class).single())
                .single()
                .setValue(6);
        press("console.form.save");
        assertThat(stored()).hasValueSatisfying(trial -> {
            assertThat(trial.outcome()).isEqualTo(Outcome.TRIAL);
            assertThat(trial.proposal().provision()).isEqualTo("Forskrift om internkontroll § 5");
            assertThat(trial.proposal().months()).isEqualTo(6);
        });
    }

    private Optional<Recommendation> stored() {
        return beans.getBean(Recommendations.class).find(workshop().id(), posted.id());
    }
}
