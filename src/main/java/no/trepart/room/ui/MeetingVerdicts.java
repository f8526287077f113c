package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.trepart.room.Evaluation;
import no.trepart.room.Evaluation.Verdict;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** What everybody together said of the last meeting, a question beside the other. */
public class MeetingVerdicts extends Div {

    public MeetingVerdicts() {
        addClassName("meeting-verdicts");
    }

    public void show(Evaluation evaluation) {
        removeAll();
        evaluation.latest().forEach(verdict -> add(panel(verdict)));
        setVisible(!evaluation.latest().isEmpty());
    }

    private Section panel(Verdict verdict) {
        Double mean = verdict.mean();
        Paragraph answers = new Paragraph(getTranslation("evaluation.answers", verdict.answers()));
        answers.addClassNames("quiet", "small");
        Paragraph figure = new Paragraph(
                mean == null
                        ? getTranslation("evaluation.few")
                        : getTranslation(
                                "evaluation.mean", Formats.of(getLocale()).tenths(mean)));
        figure.addClassNames("meeting-figure", "strong");
        Section panel = new Section(new H3(getTranslation(Words.key(verdict.question()))), figure);
        if (mean != null) {
            panel.add(TrustColumns.bar(mean));
        }
        panel.add(answers);
        panel.addClassName("meeting-verdict");
        return panel;
    }
}
