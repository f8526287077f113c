package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.room.Card;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.OwnerGuess;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Notices;
import no.trepart.words.Words;

/** One follow-up question at a time about a suggestion, each of which can be skipped. */
class TriageChips extends Div {

    private final Desk desk;
    private Optional<TriageQuestion> asked = Optional.empty();

    TriageChips(Desk desk) {
        this.desk = desk;
        addClassName("triage");
    }

    void show(Card card) {
        Optional<TriageQuestion> next = card.triage().next();
        if (next.equals(asked) && getChildren().findAny().isPresent()) {
            return;
        }
        asked = next;
        removeAll();
        next.ifPresent(question -> ask(card, question));
    }

    private void ask(Card card, TriageQuestion question) {
        Paragraph words = new Paragraph(getTranslation(Words.key(question)));
        words.addClassName("label");
        add(words);
        switch (question) {
            case OWNER -> add(owners(card));
            case ORIGIN -> add(chips(card, question, List.of(Origin.values()), TriageAnswer.ComesFrom::new));
            case PROTECTS -> add(need(card));
            case TIME -> add(time(card));
            case OUTCOME -> add(chips(card, question, List.of(Outcome.values()), TriageAnswer.Hoped::new));
        }
    }

    private Div owners(Card card) {
        Optional<RuleOwner> guess = OwnerGuess.from(card.text());
        Function<RuleOwner, String> word = owner -> guess.filter(owner::equals).isPresent()
                ? getTranslation("participant.triage.guess", getTranslation(Words.key(owner)))
                : getTranslation(Words.key(owner));
        List<RuleOwner> likelyFirst = Arrays.stream(RuleOwner.values())
                .sorted((one, other) -> Boolean.compare(
                        guess.filter(other::equals).isPresent(),
                        guess.filter(one::equals).isPresent()))
                .toList();
        ChoiceButtons<RuleOwner> chips = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation(Words.key(TriageQuestion.OWNER)),
                likelyFirst,
                owner -> Choice.of(word.apply(owner)));
        chips.onChoice(owner -> desk.triage(card.id(), new TriageAnswer.OwnedBy(owner)));
        return withSkip(card, TriageQuestion.OWNER, chips);
    }

    private <E extends Enum<E>> Div chips(
            Card card, TriageQuestion question, List<E> choices, Function<E, TriageAnswer> answer) {
        ChoiceButtons<E> chips = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation(Words.key(question)),
                choices,
                choice -> Choice.of(getTranslation(Words.key(choice))));
        chips.onChoice(choice -> desk.triage(card.id(), answer.apply(choice)));
        return withSkip(card, question, chips);
    }

    private Div need(Card card) {
        TextField field = new TextField();
        field.setAriaLabel(getTranslation(Words.key(TriageQuestion.PROTECTS)));
        Button save = new Button(
                getTranslation("participant.triage.save"),
                click -> desk.triage(card.id(), new TriageAnswer.Protects(field.getValue())));
        return withSkip(card, TriageQuestion.PROTECTS, new Div(field, save));
    }

    private Div time(Card card) {
        IntegerField minutes = number("participant.triage.time.minutes", 480);
        IntegerField times = number("participant.triage.time.times", 1_000);
        IntegerField people = number("participant.triage.time.people", 100_000);
        Button save = new Button(getTranslation("participant.triage.save"), click -> {
            if (isFilled(minutes) && isFilled(times) && isFilled(people)) {
                TimeSpent spent = new TimeSpent(minutes.getValue(), times.getValue(), people.getValue());
                desk.triage(card.id(), new TriageAnswer.Takes(spent));
            } else {
                Notices.problem(getTranslation("participant.triage.time.incomplete"));
            }
        });
        return withSkip(card, TriageQuestion.TIME, new Div(minutes, times, people, save));
    }

    private static boolean isFilled(IntegerField field) {
        return !field.isEmpty() && !field.isInvalid();
    }

    private IntegerField number(String label, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(1);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("participant.triage.time.range", 1, most))
                .setMaxErrorMessage(getTranslation("participant.triage.time.range", 1, most))
                .setBadInputErrorMessage(getTranslation("participant.triage.time.range", 1, most)));
        return field;
    }

    private Div withSkip(Card card, TriageQuestion question, Div answers) {
        answers.addClassName("triage-answers");
        Button skip = new Button(
                new Span(getTranslation("participant.triage.skip")),
                click -> desk.triage(card.id(), new TriageAnswer.Skipped(question)));
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        answers.add(skip);
        return answers;
    }
}
