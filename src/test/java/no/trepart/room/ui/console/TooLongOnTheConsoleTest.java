package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import java.util.Map;
import no.trepart.HouseTest;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.chat.Voice;
import no.trepart.security.Seats;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.Triage;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendations;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A facilitator pastes from a report: nothing of it is cut, and nothing of it is saved before it fits. */
@HouseTest
class TooLongOnTheConsoleTest extends SpringBrowserlessTest {

    private static final String PASTED = "Skjema ".repeat(200).strip();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    private Meeting meeting;
    private Suggestion posted;

    @BeforeEach
    void post() {
        meeting = new Meeting(beans, "Tidstyver").joined(Party.EMPLOYEES, 1).in(Phase.COLLECT);
        posted = meeting.post(Party.EMPLOYEES, 0, Kind.TIME_WASTER, "Avviksskjema på elleve sider");
    }

    @Test
    void the_wording_of_a_recommendation() {
        openIn(Phase.AGREE);
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().equals("Forenkle"))
                        .single())
                .click();
        test(area("console.form.wording")).setValue(PASTED);
        press("console.form.save");
        staysAndIsCounted(area("console.form.wording"), Proposal.LONGEST_TEXT);
        assertThat(recommended()).isFalse();
        test(area("console.form.wording")).setValue("Skjemaet blir én side");
        press("console.form.save");
        assertThat(recommended()).isTrue();
    }

    @Test
    void a_note_from_the_talk() {
        meeting.in(Phase.DISCUSS);
        Meeting.done(meeting.bean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), posted.id().value()));
        openIn(Phase.DISCUSS);
        test(area("console.discuss.note")).setValue(PASTED);
        press("console.discuss.send");
        staysAndIsCounted(area("console.discuss.note"), Message.LONGEST_TEXT);
        assertThat(beans.getBean(Messages.class).all(posted.workshop()))
                .noneMatch(message -> message.voice() != Voice.ASSISTANT);
    }

    @Test
    void an_answer_about_the_rule_and_none_of_the_others_is_saved_without_it() {
        openIn(Phase.SORT);
        press("console.sort.triage");
        TextField basis = line("TriageQuestion.LEGAL_BASIS");
        TextField protects = line("TriageQuestion.PROTECTS");
        test(basis).setValue("Forskrift om avvik");
        test(protects).setValue(PASTED);
        press("console.triage.save");
        staysAndIsCounted(protects, Triage.LONGEST_ANSWER);
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(beans.getBean(Suggestions.class)
                        .find(posted.workshop(), posted.id())
                        .orElseThrow()
                        .triage())
                .isEqualTo(posted.triage());
    }

    @Test
    void other_words_for_a_suggestion() {
        openIn(Phase.SORT);
        press("console.sort.reword");
        test(area("console.sort.reword.label")).setValue(PASTED);
        press("console.sort.reword.save");
        staysAndIsCounted(area("console.sort.reword.label"), Suggestion.LONGEST_TEXT);
        assertThat(beans.getBean(Boards.class).find(posted.workshop()).standing(posted.id()))
                .isEqualTo(Standing.OPEN);
    }

    private void staysAndIsCounted(TextFieldBase<?, String> field, int limit) {
        assertThat(field.getValue()).isEqualTo(PASTED);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(say("uikit.too.long", limit, PASTED.length()));
    }

    private boolean recommended() {
        return beans.getBean(Recommendations.class)
                .find(posted.workshop(), posted.id())
                .isPresent();
    }

    private void openIn(Phase phase) {
        meeting.in(phase);
        seats.keep(
                meeting.started.workshop().code(),
                Role.FACILITATOR,
                meeting.started.keys().facilitator());
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        navigate(ConsoleView.class, Map.of("code", meeting.code()));
    }

    private TextArea area(String key) {
        return find(TextArea.class)
                .withCondition(each -> say(key).equals(each.getLabel()))
                .single();
    }

    private TextField line(String key) {
        return find(TextField.class)
                .withCondition(each -> say(key).equals(each.getLabel()))
                .single();
    }

    private void press(String key) {
        Component button = find(Button.class)
                .withCondition(each -> each.isVisible() && say(key).equals(each.getText()))
                .all()
                .getFirst();
        test((Button) button).click();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
