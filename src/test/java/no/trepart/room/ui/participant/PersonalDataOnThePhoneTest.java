package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.voting.Proposal;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever one writes that others read: what looks like a person is sent only after a warning. */
class PersonalDataOnThePhoneTest extends AtThePhone {

    private static final String NUMBER = "912 34 567";
    private static final String TEXT = "Ring " + NUMBER + " om skjemaet";
    private static final String WARNING = "Dette ser ut som et telefonnummer.";

    enum Field {
        ANSWER,
        SUGGESTION,
        OTHER_WORDS,
        NEED,
        COMMENT,
        MESSAGE,
        OBJECTION
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void a_telephone_number_is_sent_only_after_a_warning(Field field) {
        comeTo(field, join());
        send(field);
        assertThat(text()).contains(WARNING);
        assertThat(meeting.holds(NUMBER)).isFalse();
        until(() -> {
            sendAnyway();
            return meeting.holds(NUMBER);
        });
        until(() -> !text().contains(WARNING));
    }

    @Test
    void what_was_written_after_a_warning_is_warned_of_by_its_own_name() {
        comeTo(Field.MESSAGE, join());
        write("participant.discuss.label", TEXT);
        assertThat(text()).contains(WARNING);
        test(field("participant.discuss.label")).setValue(TEXT + " eller skriv til kari@example.no");
        sendAnyway();
        assertThat(text()).contains("Dette ser ut som en e-postadresse.").doesNotContain(WARNING);
        assertThat(meeting.holds(NUMBER)).isFalse();
    }

    private void comeTo(Field field, Seat seat) {
        if (field == Field.ANSWER) {
            follow(Phase.SITUATION);
            return;
        }
        follow(Phase.COLLECT);
        if (field != Field.SUGGESTION) {
            Suggestion own = post(seat, "Avviksskjema på elleve sider");
            untilSaid("Forslag 1");
            comeTo(field, seat, own);
        }
    }

    private void comeTo(Field field, Seat seat, Suggestion own) {
        switch (field) {
            case ANSWER, SUGGESTION -> throw new IllegalArgumentException("Before there is a suggestion");
            case OTHER_WORDS -> press("participant.edit");
            case NEED -> {
                SuggestionService suggestions = meeting.bean(SuggestionService.class);
                Meeting.done(suggestions.answer(seat, own.id(), new TriageAnswer.OwnedBy(RuleOwner.STATE)));
                Meeting.done(suggestions.answer(seat, own.id(), new TriageAnswer.ComesFrom(Origin.SELF_MADE)));
                untilSaid("Hva skal regelen passe på?");
            }
            case COMMENT -> {
                Suggestion other = meeting.post(Party.ELECTED, 0, Kind.RULE, "Dobbel føring");
                Meeting.done(meeting.bean(SortingService.class).merge(meeting.lead(), own.id(), other.id()));
                untilSaid("Slått sammen med nr. 2:");
                choose("Dekker det jeg mente");
                untilSaid("Du har svart.");
            }
            case MESSAGE -> {
                Meeting.done(meeting.bean(FacilitationService.class)
                        .focusOnSuggestion(meeting.lead(), own.id().value()));
                follow(Phase.DISCUSS);
            }
            case OBJECTION -> {
                follow(Phase.AGREE);
                Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side i appen", null, null, null, null);
                Meeting.done(meeting.agreement().propose(meeting.lead(), own.id(), proposal));
                until(() -> find(StancePanel.class).exists());
                choose("Imot");
            }
        }
    }

    private void send(Field field) {
        switch (field) {
            case ANSWER -> write("OpeningQuestion.NEEDS_FOR_CHANGE", TEXT);
            case SUGGESTION -> write("participant.collect.label", TEXT);
            case COMMENT -> write("participant.wording.comment", TEXT);
            case MESSAGE -> write("participant.discuss.label", TEXT);
            case OTHER_WORDS -> send(field("participant.edit.label"), "participant.edit.save");
            case OBJECTION -> send(field("participant.agree.reason"), "participant.agree.send");
            case NEED -> {
                test(find(TextField.class).single()).setValue(TEXT);
                press("participant.triage.save");
            }
        }
    }

    private void send(TextArea field, String button) {
        test(field).setValue(TEXT);
        press(button);
    }

    private void sendAnyway() {
        find(Button.class)
                .withCondition(each -> each.isVisible() && "Send likevel".equals(each.getText()))
                .all()
                .forEach(each -> test(each).click());
    }
}
