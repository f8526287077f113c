package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import no.trepart.room.ui.console.Meeting;
import no.trepart.situation.OpeningQuestion;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.words.Words;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is typed into any field is stored as it was written, or stays there and one is told why, in each language in turn. */
class OddTextOnAPhoneTest extends AtThePhone {

    private static final List<String> ODD = List.of(
            "Vakta 👩🏽‍⚕️🎉 rekker ikke 🧾🧾🧾", "نماذج كثيرة جدا كل يوم", "<script>document.title = 'tatt'</script>");

    enum Field {
        ANSWER(Language.NB, Words.key(OpeningQuestion.NEEDS_FOR_CHANGE), "participant.send"),
        SUGGESTION(Language.NN, "participant.collect.label", "participant.send.suggestion"),
        TO_ALL(Language.EN, "participant.common.label", "participant.send.all"),
        ABOUT_ONE(Language.NN, "participant.discuss.label", "participant.send"),
        REASON(Language.EN, "participant.agree.reason", "participant.agree.send");

        private final Language language;
        private final String label;
        private final String send;

        Field(Language language, String label, String send) {
            this.language = language;
            this.label = label;
            this.send = send;
        }
    }

    @ParameterizedTest
    @EnumSource
    void letters_of_all_kinds_are_stored_as_they_were_written(Field field) {
        comeTo(field);
        for (String odd : ODD) {
            send(field, odd);
            assertThat(meeting.holds(odd)).as(odd).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void null_bytes_and_directions_that_turn_text_around_are_left_out(Field field) {
        comeTo(field);
        send(field, "Før\u0000byte \u202Esnudd");
        assertThat(meeting.holds("Førbyte snudd")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_and_far_too_much_stay_and_one_is_told(Field field) {
        comeTo(field);
        for (String refused : List.of("", "   ", "\u0000", "Skjema ".repeat(1_500))) {
            TextArea written = send(field, refused);
            assertThat(written.getValue()).isEqualTo(refused);
            assertThat(notice()).as(refused).isNotEmpty();
            assertThat(meeting.holds("Skjema Skjema")).isFalse();
        }
    }

    private TextArea send(Field field, String text) {
        TextArea written = field(field.label);
        test(written).setValue(text);
        Component around =
                field == Field.REASON ? written.findAncestor(StancePanel.class) : written.findAncestor(Composer.class);
        String words = say(field.send);
        test(find(Button.class, around)
                        .withCondition(button -> words.equals(button.getText()))
                        .single())
                .click();
        return written;
    }

    private void comeTo(Field field) {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        switch (field) {
            case ANSWER -> meeting.in(Phase.SITUATION);
            case SUGGESTION, TO_ALL -> meeting.in(Phase.COLLECT);
            case ABOUT_ONE -> {
                meeting.in(Phase.DISCUSS);
                Meeting.done(meeting.bean(FacilitationService.class)
                        .focusOnSuggestion(meeting.lead(), own.id().value()));
            }
            case REASON -> {
                meeting.in(Phase.AGREE);
                Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side i appen", null, null, null, null);
                Meeting.done(meeting.agreement().propose(meeting.lead(), own.id(), proposal));
            }
        }
        UI.getCurrent().setLocale(field.language.locale());
        navigate(ParticipantView.class, Map.of("code", meeting.code()));
        if (field == Field.REASON) {
            choose(say(Words.key(Stance.AGAINST)));
        }
    }
}
