package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.PersonalWarning;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a facilitator writes that others read: what looks like a person is kept only after a warning. */
class PersonalDataAtTheConsoleTest extends AtTheConsole {

    private static final String NUMBER = "912 34 567";
    private static final String TEXT = "Ring " + NUMBER + " om skjemaet";

    /** Where something is written, how one comes there, and what sends it. */
    enum Field {
        PROXY(Phase.COLLECT, "", "console.proxy.send"),
        OTHER_WORDS(Phase.SORT, "console.sort.reword", "console.sort.reword.save"),
        WHY_HIDDEN(Phase.SORT, "console.sort.hide", "console.sort.hide.save"),
        PART(Phase.SORT, "console.sort.split", "console.sort.split.save"),
        MORE_PARTS(Phase.SORT, "console.sort.split", "console.sort.split.save"),
        NEED(Phase.SORT, "console.sort.triage", "console.triage.save"),
        BASIS(Phase.SORT, "console.sort.triage", "console.triage.save"),
        CITIZEN(Phase.SORT, "console.sort.triage", "console.triage.save"),
        NOTE(Phase.DISCUSS, "", "console.discuss.send"),
        RECOMMENDATION(Phase.AGREE, "", "console.form.save"),
        SAFEGUARDS(Phase.AGREE, "", "console.form.save");

        private final Phase phase;
        private final String opened;
        private final String sent;

        Field(Phase phase, String opened, String sent) {
            this.phase = phase;
            this.opened = opened;
            this.sent = sent;
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void a_telephone_number_is_kept_only_after_a_warning(Field field) {
        comeTo(field, post(Party.EMPLOYEES, "Avviksskjema på elleve sider"));
        written(field).setValue(TEXT);
        press(field.sent);
        assertThat(warning()).contains("Dette ser ut som et telefonnummer.");
        assertThat(meeting.holds(NUMBER)).isFalse();
        until(() -> {
            press("participant.send.anyway");
            return meeting.holds(NUMBER);
        });
    }

    private void comeTo(Field field, Suggestion posted) {
        meeting.in(field.phase);
        Meeting.done(beans.getBean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), posted.id().value()));
        open();
        if (!field.opened.isEmpty()) {
            press(field.opened);
        }
        switch (field) {
            case PROXY -> choose("Ansatt");
            case MORE_PARTS -> press("console.sort.split.more");
            case RECOMMENDATION, SAFEGUARDS -> choose("Forenkle");
            case OTHER_WORDS, WHY_HIDDEN, PART, NEED, BASIS, CITIZEN, NOTE -> {}
        }
    }

    private TextFieldBase<?, String> written(Field field) {
        return switch (field) {
            case PROXY -> area("console.proxy.text");
            case OTHER_WORDS -> area("console.sort.reword.label");
            case WHY_HIDDEN -> area("console.sort.hide.label");
            case PART -> area("console.sort.split.part", 1);
            case MORE_PARTS -> area("console.sort.split.part", 3);
            case NEED -> line("TriageQuestion.PROTECTS");
            case BASIS -> line("TriageQuestion.LEGAL_BASIS");
            case CITIZEN -> line("TriageQuestion.CITIZEN");
            case NOTE -> area("console.discuss.note");
            case RECOMMENDATION -> area("console.form.wording");
            case SAFEGUARDS -> area("console.form.safeguards");
        };
    }

    private TextField line(String key) {
        String label = say(key);
        return find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private String warning() {
        return find(PersonalWarning.class).withCondition(Paragraph::isVisible).all().stream()
                .map(warning -> warning.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
