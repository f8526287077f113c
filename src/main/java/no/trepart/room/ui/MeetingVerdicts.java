package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.room.Evaluation;
import no.trepart.room.Evaluation.Verdict;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** What everybody together said of the last meeting, a question beside the other. */
class MeetingVerdicts extends Div {

    private static final List<EvaluationQuestion> QUESTIONS =
            List.of(EvaluationQuestion.HEARD, EvaluationQuestion.USEFUL);

    MeetingVerdicts() {
        addClassName("meeting-verdicts");
    }

    void show(Evaluation evaluation) {
        List<Verdict> latest = evaluation.latest();
        removeAll();
        QUESTIONS.forEach(question -> add(panel(latest.stream()
                .filter(verdict -> verdict.question() == question)
                .findFirst()
                .orElse(new Verdict(question, 1, 0, null)))));
        setVisible(!latest.isEmpty());
    }

    private Section panel(Verdict verdict) {
        Double mean = verdict.mean();
        Paragraph answers = new Paragraph(getTranslation("evaluation.answers", verdict.answers()));
        answers.addClassNames("quiet", "small");
        Paragraph figure = new Paragraph(mean == null ? none(verdict) : figure(mean));
        figure.addClassNames("meeting-figure", "strong");
        figure.setClassName("is-none", mean == null);
        Section panel = new Section(
                new H3(getTranslation(Words.key(verdict.question()))),
                figure,
                TrustColumns.bar(mean == null ? 0 : mean));
        if (verdict.answers() > 0) {
            panel.add(answers);
        }
        panel.addClassName("meeting-verdict");
        return panel;
    }

    private String figure(double mean) {
        return getTranslation("evaluation.mean", Formats.of(getLocale()).tenths(mean));
    }

    private String none(Verdict verdict) {
        return getTranslation(verdict.answers() == 0 ? "evaluation.answers" : "evaluation.few", 0);
    }
}
