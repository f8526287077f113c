package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation;
import no.trepart.room.Evaluation.Degree;
import no.trepart.room.Evaluation.Reading;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** The temperature of each party over the meetings, in three equal columns: words, figures, and a line that only repeats them. */
public class TrustColumns extends Div {

    private final int most;

    /**
     * Empty columns.
     *
     * @param most how many measurements there is room for; the newest are shown
     */
    public TrustColumns(int most) {
        this.most = most;
        addClassNames("stand-columns", "trust-columns");
    }

    public void show(Evaluation evaluation) {
        removeAll();
        Party.THREE.forEach(party -> add(column(evaluation, party)));
    }

    private Section column(Evaluation evaluation, Party party) {
        List<Reading> all = evaluation.trust();
        boolean several = all.stream().map(Reading::meeting).distinct().count() > 1;
        UnorderedList course = new UnorderedList();
        course.addClassName("trust-course");
        all.stream()
                .skip(Math.max(0, all.size() - most))
                .forEach(reading -> reading.degree(party)
                        .ifPresent(degree -> course.add(measured(when(reading, several), degree))));
        Div head = new Div(PartyShape.besideWord(party), new H3(getTranslation(Words.key(party))));
        head.addClassName("trust-head");
        Section column = new Section(head, course, change(evaluation, party));
        column.addClassNames("stand", "trust");
        column.getElement().setAttribute("data-party", party.name());
        return column;
    }

    private String when(Reading reading, boolean several) {
        return several
                ? getTranslation("evaluation.reading", reading.meeting(), reading.moment() == Moment.START ? 0 : 1)
                : getTranslation(Words.key(reading.moment()));
    }

    /** An empty line stands where there is no figure, so that the rows of the three parties stay beside each other. */
    private ListItem measured(String when, Degree degree) {
        Double mean = degree.mean();
        Span label = new Span(when);
        label.addClassName("trust-when");
        Span figure = new Span(mean == null ? none(degree) : figure(mean));
        figure.setClassName("quiet", mean == null);
        figure.setClassName("trust-figure", mean != null);
        figure.setClassName("strong", mean != null);
        return new ListItem(label, figure, bar(mean == null ? 0 : mean));
    }

    private String figure(double mean) {
        return getTranslation("evaluation.mean", Formats.of(getLocale()).tenths(mean));
    }

    private String none(Degree degree) {
        return getTranslation(degree.answers() == 0 ? "evaluation.answers" : "evaluation.few", 0);
    }

    /** The line says nothing that the figure does not. */
    static Div bar(double mean) {
        Span done = new Span();
        done.addClassName("progress-done");
        done.getStyle().set("--done", String.valueOf(mean / EvaluationQuestion.MOST));
        Div line = new Div(done);
        line.addClassName("progress");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    private Div change(Evaluation evaluation, Party party) {
        Div verdict = new Div();
        verdict.addClassNames("verdict", "trust-change");
        evaluation.change(party).ifPresent(change -> {
            Span since = new Span(getTranslation("evaluation.since"));
            since.addClassName("trust-since");
            verdict.add(new Span(words(change)), since);
        });
        return verdict;
    }

    private String words(double change) {
        long tenths = Math.round(change * 10);
        String size = Formats.of(getLocale()).tenths(Math.abs(tenths) / 10.0);
        if (tenths == 0) {
            return getTranslation("evaluation.same");
        }
        return getTranslation(tenths > 0 ? "evaluation.up" : "evaluation.down", size);
    }
}
