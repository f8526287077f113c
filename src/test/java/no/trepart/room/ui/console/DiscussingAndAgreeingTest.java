package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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

    @Test
    void what_is_kept_is_kept_for_a_reason_that_somebody_writes() {
        meeting.in(Phase.AGREE);
        open();
        assertThat(area("console.form.wording").getValue()).isEqualTo("Avviksskjema på elleve sider");
        choose("Beholde");
        TextArea wording = area("console.form.wording.grounds");
        assertThat(wording.getValue()).isEmpty();
        wording.setValue("avviksskjema på elleve sider ");
        press("console.form.save");
        assertThat(wording.isInvalid()).isTrue();
        assertThat(wording.getErrorMessage()).startsWith("Skriv hvorfor regelen bør beholdes");
        assertThat(stored()).isEmpty();
        wording.setValue("Skjemaet fanger feil som ellers når pasienten.");
        press("console.form.save");
        assertThat(stored()).map(Recommendation::outcome).contains(Outcome.KEEP);
    }

    @Test
    void the_words_of_the_suggestion_are_offered_again_when_it_is_not_to_be_kept() {
        meeting.in(Phase.AGREE);
        open();
        choose("Beholde");
        choose("Forenkle");
        assertThat(area("console.form.wording").getValue()).isEqualTo("Avviksskjema på elleve sider");
    }

    private Optional<Recommendation> stored() {
        return beans.getBean(Recommendations.class).find(workshop().id(), posted.id());
    }
}
