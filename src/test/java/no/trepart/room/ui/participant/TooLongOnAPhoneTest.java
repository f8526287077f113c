package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Set;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.Triage;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

/** A text that is pasted from elsewhere is often too long: nothing of it is cut, and nothing of it is saved. */
class TooLongOnAPhoneTest extends AtThePhone {

    @Test
    void an_alias() {
        Settings aliases = new Settings(5, 50, 3, 30, 30, false, true, true, false, false, Set.of(), Agenda.FULL);
        Meeting.done(meeting.bean(FacilitationService.class).configure(meeting.lead(), was -> aliases));
        open();
        choose("Ansatt");
        TextField alias = find(TextField.class).single();
        String pasted = "Nattevakt ".repeat(9).strip();
        test(alias).setValue(pasted);
        press("participant.join.button");
        staysAndIsCounted(alias, pasted, ParticipationService.LONGEST_ALIAS);
        assertThat(find(JoinForm.class).exists()).isTrue();
    }

    @Test
    void what_a_rule_should_protect() {
        Seat seat = join();
        follow(Phase.COLLECT);
        Suggestion own = post(seat, "Avvik føres i tre systemer om natta");
        untilSaid("Hvem har bestemt at det er sånn?");
        press("participant.triage.skip");
        untilSaid("Hvor kommer regelen fra?");
        press("participant.triage.skip");
        untilSaid("Hva skal regelen passe på?");
        TextField need = find(TextField.class).single();
        String pasted = "sporbarhet ".repeat(90).strip();
        test(need).setValue(pasted);
        press("participant.triage.save");
        staysAndIsCounted(need, pasted, Triage.LONGEST_ANSWER);
        assertThat(stored(own).triage().protects()).isNull();
    }

    @Test
    void new_words_for_ones_own_post() {
        Seat seat = join();
        follow(Phase.COLLECT);
        Suggestion own = post(seat, "Avvik føres i tre systemer om natta");
        untilSaid("Forslag 1");
        press("participant.edit");
        String pasted = "Skjema ".repeat(200).strip();
        test(field("participant.edit.label")).setValue(pasted);
        press("participant.edit.save");
        staysAndIsCounted(field("participant.edit.label"), pasted, Suggestion.LONGEST_TEXT);
        assertThat(stored(own).text()).isEqualTo("Avvik føres i tre systemer om natta");
    }

    @Test
    void the_reason_of_an_objection() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.AGREE);
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side", NextStep.OWN_UNIT, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), own.id(), proposal));
        until(() -> find(StancePanel.class).exists());
        choose("Imot");
        String pasted = "Natta må være med. ".repeat(50).strip();
        test(field("participant.agree.reason")).setValue(pasted);
        press("participant.agree.send");
        staysAndIsCounted(field("participant.agree.reason"), pasted, StanceService.LONGEST_REASON);
        assertThat(text()).doesNotContain("Du har svart");
        test(field("participant.agree.reason")).setValue("Natta må være med.");
        assertThat(field("participant.agree.reason").isInvalid()).isFalse();
        press("participant.agree.send");
        untilSaid("Du har svart: Imot.");
    }

    @Test
    void every_field_counts_letters_as_people_do() {
        join();
        follow(Phase.COLLECT);
        test(field("participant.collect.label")).setValue("🧾".repeat(Suggestion.LONGEST_TEXT));
        assertThat(field("participant.collect.label").isInvalid()).isFalse();
        test(field("participant.collect.label")).setValue("🧾".repeat(Suggestion.LONGEST_TEXT + 1));
        assertThat(field("participant.collect.label").isInvalid()).isTrue();
    }

    private void staysAndIsCounted(TextFieldBase<?, String> field, String pasted, int limit) {
        assertThat(List.of(field.getValue(), field.getErrorMessage()))
                .containsExactly(pasted, say("uikit.too.long", limit, pasted.length()));
        assertThat(field.isInvalid()).isTrue();
    }

    private Suggestion stored(Suggestion own) {
        return beans.getBean(Suggestions.class).find(own.workshop(), own.id()).orElseThrow();
    }
}
