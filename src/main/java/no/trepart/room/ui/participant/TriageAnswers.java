package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.uikit.KeyedChildren;
import no.trepart.words.Words;

/** The answers about the rule behind a suggestion, each with a way to change it. */
class TriageAnswers extends Div {

    private final UnorderedList list = new UnorderedList();
    private final KeyedChildren<Said, ListItem> rows;
    private final Consumer<TriageQuestion> change;

    TriageAnswers(Consumer<TriageQuestion> change) {
        this.change = change;
        list.addClassName("triage-said");
        list.getElement().setAttribute("aria-label", getTranslation("participant.triage.said"));
        rows = new KeyedChildren<>(list, said -> said.question().name(), said -> new ListItem(), this::fill);
        add(list);
    }

    /** Shows what was answered or skipped, except what is being changed. */
    void show(Triage triage, Optional<TriageQuestion> changing) {
        rows.show(Arrays.stream(TriageQuestion.values())
                .filter(question ->
                        triage.isAnswered(question) || triage.skipped().contains(question))
                .filter(question -> changing.filter(question::equals).isEmpty())
                .map(question -> new Said(question, words(triage, question)))
                .toList());
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private void fill(ListItem row, Said said) {
        row.removeAll();
        Button button =
                new Button(getTranslation("participant.triage.change"), click -> change.accept(said.question()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                getTranslation("participant.triage.change.which", getTranslation(Words.key(said.question()))));
        row.add(new Span(said.words()), button);
    }

    private String words(Triage triage, TriageQuestion question) {
        if (!triage.isAnswered(question)) {
            return getTranslation("participant.triage.open", getTranslation(Words.key(question)));
        }
        return getTranslation(Words.key(question, "answered"), answer(triage, question));
    }

    private String answer(Triage triage, TriageQuestion question) {
        return switch (question) {
            case OWNER -> getTranslation(Words.key(Objects.requireNonNull(triage.owner())));
            case ORIGIN -> getTranslation(Words.key(Objects.requireNonNull(triage.origin())));
            case LEGAL_BASIS -> Objects.requireNonNull(triage.legalBasis());
            case PROTECTS -> Objects.requireNonNull(triage.protects());
            case CITIZEN -> Objects.requireNonNull(triage.citizen());
            case TIME -> time(Objects.requireNonNull(triage.time()));
            case OUTCOME -> getTranslation(Words.key(Objects.requireNonNull(triage.outcome())));
        };
    }

    private String time(TimeSpent time) {
        return getTranslation(
                "participant.triage.time.said",
                time.hoursPerMonthSaid(),
                time.minutes(),
                time.timesPerMonth(),
                time.people());
    }

    private record Said(TriageQuestion question, String words) {}
}
