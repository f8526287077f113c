package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trepart.room.Card;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.uikit.Notices;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** What is known about the rule behind a suggestion; every answer can be given, changed or left open. */
class TriageDialog {

    private final Card card;
    private final Lead lead;
    private final Editing dialog;
    private final Div fields = new Div();
    private final Select<Kind> kind;
    private final Select<RuleOwner> owner;
    private final Select<Origin> origin;
    private final Select<Outcome> outcome;
    private final TextField basis;
    private final TextField protects;
    private final TextField citizen;
    private final IntegerField minutes;
    private final IntegerField times;
    private final IntegerField people;

    TriageDialog(Card card, Lead lead) {
        this.card = card;
        this.lead = lead;
        Triage known = card.triage();
        TimeSpent time = known.time();
        dialog = new Editing(
                lead.on().clock(),
                fields.getTranslation("console.triage.title", card.no()),
                fields.getTranslation("console.triage.save"),
                this::save);
        kind = select("console.triage.kind", Kind.values(), card.kind());
        owner = open(select(Words.key(TriageQuestion.OWNER), RuleOwner.values(), known.owner()));
        origin = open(select(Words.key(TriageQuestion.ORIGIN), Origin.values(), known.origin()));
        outcome = open(select(Words.key(TriageQuestion.OUTCOME), Outcome.values(), known.outcome()));
        basis = text(Words.key(TriageQuestion.LEGAL_BASIS), known.legalBasis());
        protects = text(Words.key(TriageQuestion.PROTECTS), known.protects());
        citizen = text(Words.key(TriageQuestion.CITIZEN), known.citizen());
        minutes = number("console.triage.minutes", 480, time == null ? null : time.minutes());
        times = number("console.triage.times", 1_000, time == null ? null : time.timesPerMonth());
        people = number("console.triage.people", 100_000, time == null ? null : time.people());
        fields.addClassName("triage-fields");
        fields.add(kind, owner, origin, outcome, basis, protects, citizen, timeRow());
        Paragraph text = new Paragraph(card.text());
        text.addClassNames("quiet", "written");
        dialog.with(text, fields);
        dialog.readByOthers(basis, draft(TriageQuestion.LEGAL_BASIS))
                .readByOthers(protects, draft(TriageQuestion.PROTECTS))
                .readByOthers(citizen, draft(TriageQuestion.CITIZEN));
    }

    private String draft(TriageQuestion question) {
        return lead.draft("triage " + card.id() + " " + question);
    }

    private Div timeRow() {
        Div row = new Div(minutes, times, people);
        row.addClassName("time-row");
        return row;
    }

    private <E extends Enum<E>> Select<E> select(String label, E[] choices, @Nullable E chosen) {
        Select<E> select = new Select<>();
        select.setLabel(fields.getTranslation(label));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : fields.getTranslation(Words.key(choice)));
        if (chosen != null) {
            select.setValue(chosen);
        }
        return select;
    }

    /** A question that can be left open, also after it was answered. */
    private <E extends Enum<E>> Select<E> open(Select<E> select) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(fields.getTranslation("console.triage.open"));
        return select;
    }

    private TextField text(String label, @Nullable String value) {
        TextField field = new TextField(fields.getTranslation(label));
        TextLimit.set(field, Triage.LONGEST_ANSWER);
        field.setValue(value == null ? "" : value);
        return field;
    }

    private IntegerField number(String label, int most, @Nullable Integer value) {
        IntegerField field = new IntegerField(fields.getTranslation(label));
        String range = fields.getTranslation("console.range", 1, most);
        field.setMin(1);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    private boolean save() {
        List<IntegerField> time = List.of(minutes, times, people);
        boolean none = time.stream().allMatch(IntegerField::isEmpty);
        boolean all = time.stream().noneMatch(field -> field.isEmpty() || field.isInvalid());
        if (!none && !all) {
            Notices.problem(fields.getTranslation("console.triage.time.incomplete"));
            return false;
        }
        if (!TextLimit.fit(List.of(basis, protects, citizen))) {
            return false;
        }
        boolean kindSaved = kind.getValue() == null
                || kind.getValue() == card.kind()
                || lead.board().kind(card.id(), kind.getValue());
        return kindSaved
                && answers(all).stream().allMatch(answer -> lead.board().answer(card.id(), answer));
    }

    private List<TriageAnswer> answers(boolean withTime) {
        Triage known = card.triage();
        List<TriageAnswer> answers = new ArrayList<>();
        Stream.of(
                        changed(TriageQuestion.OWNER, known.owner(), owner.getValue(), TriageAnswer.OwnedBy::new),
                        changed(TriageQuestion.ORIGIN, known.origin(), origin.getValue(), TriageAnswer.ComesFrom::new),
                        changed(TriageQuestion.OUTCOME, known.outcome(), outcome.getValue(), TriageAnswer.Hoped::new),
                        changed(known.legalBasis(), basis.getValue(), TriageAnswer.BasedOn::new),
                        changed(known.protects(), protects.getValue(), TriageAnswer.Protects::new),
                        changed(known.citizen(), citizen.getValue(), TriageAnswer.MeansForCitizen::new))
                .forEach(answers::addAll);
        TimeSpent spent = withTime ? new TimeSpent(minutes.getValue(), times.getValue(), people.getValue()) : null;
        answers.addAll(changed(TriageQuestion.TIME, known.time(), spent, TriageAnswer.Takes::new));
        return answers;
    }

    /** Nothing chosen where there was an answer takes the answer away. */
    private static <V> List<TriageAnswer> changed(
            TriageQuestion question, @Nullable V before, @Nullable V now, Function<V, TriageAnswer> answer) {
        if (Objects.equals(before, now)) {
            return List.of();
        }
        return List.of(now == null ? new TriageAnswer.TakenBack(question) : answer.apply(now));
    }

    private static List<TriageAnswer> changed(
            @Nullable String before, String now, Function<String, TriageAnswer> answer) {
        return now.equals(orEmpty(before)) ? List.of() : List.of(answer.apply(now));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    void open() {
        dialog.open();
    }
}
