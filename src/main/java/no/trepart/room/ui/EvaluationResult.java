package no.trepart.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.room.Evaluation;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** How the meeting was: what everybody said of it, the trust of each party, and how to read the figures. */
public class EvaluationResult extends Div {

    private final MeetingVerdicts verdicts = new MeetingVerdicts();
    private final H3 title = new H3();
    private final TrustColumns trust;
    private final Paragraph none = new Paragraph();
    private final Paragraph scale = new Paragraph();
    private @Nullable Evaluation shown;

    /**
     * A result that is not there yet.
     *
     * @param most how many measurements of trust there is room for
     */
    public EvaluationResult(int most) {
        addClassName("evaluation-result");
        title.setText(getTranslation(Words.key(EvaluationQuestion.TRUST, "short")));
        trust = new TrustColumns(most);
        none.setText(getTranslation("evaluation.result.none"));
        scale.addClassNames("quiet", "evaluation-scale");
        add(none, verdicts, title, trust, scale);
    }

    public void show(Evaluation evaluation, int minimum) {
        if (evaluation.equals(shown)) {
            return;
        }
        shown = evaluation;
        verdicts.show(evaluation);
        trust.show(evaluation);
        title.setVisible(!evaluation.trust().isEmpty());
        trust.setVisible(!evaluation.trust().isEmpty());
        none.setVisible(!evaluation.hasResult());
        scale.setVisible(evaluation.hasResult());
        scale.setText(getTranslation("evaluation.scale") + " " + getTranslation("evaluation.minimum", minimum));
    }
}
