package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.trepart.room.Card;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.OwnerGuess;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** One question about the rule behind a suggestion, with the answer it has. */
class TriageForm extends Div {

    private final TriageQuestion question;
    private final Consumer<TriageAnswer> given;
    private final Div answers;
    private Optional<TextField> words = Optional.empty();

    TriageForm(InstantSource clock, Card card, TriageQuestion question, boolean guesses, Consumer<TriageAnswer> given) {
        this.question = question;
        this.given = given;
        Paragraph asked = new Paragraph(getTranslation(Words.key(question)));
        asked.addClassName("label");
        Triage known = card.triage();
        answers = switch (question) {
            case OWNER -> owners(card, guesses);
            case ORIGIN -> chips(List.of(Origin.values()), known.origin(), TriageAnswer.ComesFrom::new);
            case LEGAL_BASIS -> text(clock, known.legalBasis(), TriageAnswer.BasedOn::new);
            case PROTECTS -> text(clock, known.protects(), TriageAnswer.Protects::new);
            case CITIZEN -> text(clock, known.citizen(), TriageAnswer.MeansForCitizen::new);
            case TIME -> new TimeFields(known.time(), time -> given.accept(new TriageAnswer.Takes(time)));
            case OUTCOME -> chips(List.of(Outcome.values()), known.outcome(), TriageAnswer.Hoped::new);
        };
        answers.addClassName("triage-answers");
        add(asked, answers);
    }

    /** Keeps a half-written answer in one's own words. */
    TriageForm keeping(String draft) {
        words.ifPresent(field -> Drafts.keepFromHere(field, draft));
        return this;
    }

    void offerSkip() {
        answers.add(quiet("participant.triage.skip", () -> given.accept(new TriageAnswer.Skipped(question))));
    }

    void offerWayBack(boolean answered, Runnable back) {
        if (answered) {
            answers.add(quiet("participant.triage.clear", () -> given.accept(new TriageAnswer.TakenBack(question))));
        }
        answers.add(quiet("participant.edit.cancel", back));
    }

    private Button quiet(String words, Runnable act) {
        Button button = new Button(getTranslation(words), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div owners(Card card, boolean guesses) {
        RuleOwner known = card.triage().owner();
        Optional<RuleOwner> guess = guesses && known == null ? OwnerGuess.from(card.text()) : Optional.empty();
        Function<RuleOwner, String> word = owner -> guess.filter(owner::equals).isPresent()
                ? getTranslation("participant.triage.guess", getTranslation(Words.key(owner)))
                : getTranslation(Words.key(owner));
        List<RuleOwner> likelyFirst = Arrays.stream(RuleOwner.values())
                .sorted((one, other) -> Boolean.compare(
                        guess.filter(other::equals).isPresent(),
                        guess.filter(one::equals).isPresent()))
                .toList();
        return chips(likelyFirst, word, known, TriageAnswer.OwnedBy::new);
    }

    private <E extends Enum<E>> Div chips(List<E> choices, @Nullable E known, Function<E, TriageAnswer> answer) {
        return chips(choices, choice -> getTranslation(Words.key(choice)), known, answer);
    }

    private <E extends Enum<E>> Div chips(
            List<E> choices, Function<E, String> word, @Nullable E known, Function<E, TriageAnswer> answer) {
        ChoiceButtons<E> chips = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation(Words.key(question)),
                choices,
                choice -> Choice.of(word.apply(choice)));
        chips.choose(known);
        chips.onChoice(choice -> given.accept(answer.apply(choice)));
        return new Div(chips);
    }

    private Div text(InstantSource clock, @Nullable String known, Function<String, TriageAnswer> answer) {
        TextField field = new TextField();
        field.setAriaLabel(getTranslation(Words.key(question)));
        TextLimit.set(field, Triage.LONGEST_ANSWER);
        field.setValue(known == null ? "" : known);
        words = Optional.of(field);
        Button save = new Button(getTranslation("participant.triage.save"));
        PersonalWarning warning = new PersonalWarning(clock, save, field);
        save.addClickListener(click -> {
            if (warning.lets()) {
                String text = field.getValue();
                given.accept(text.isBlank() ? new TriageAnswer.TakenBack(question) : answer.apply(text));
            }
        });
        return new Div(new Div(warning, field, save));
    }
}
