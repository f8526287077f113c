package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.room.Agreement;
import no.trepart.room.ui.ProposalCard;
import no.trepart.room.ui.StandColumns;
import no.trepart.voting.Stance;
import org.jspecify.annotations.Nullable;

/** A recommendation, three equal columns, and once the round is closed what the objections say. */
class AgreementBoard extends Fit {

    private final String subject;
    private final Paragraph about = new Paragraph();
    private final ProposalCard proposal = new ProposalCard();
    private final StandColumns columns = new StandColumns();
    private final Objections objections = new Objections();
    private final Paragraph rule = new Paragraph();
    private final Moment moment = new Moment();
    private @Nullable Agreement shown;

    AgreementBoard(String subject) {
        super("agreement-board");
        this.subject = subject;
        H1 heading = new H1(getTranslation("wall.agree.title"));
        heading.addClassName("unseen");
        about.addClassName("focus-line");
        rule.addClassName("agree-rule");
        rule.getElement().setAttribute("aria-live", "polite");
        add(heading, about, proposal, columns, objections, rule, moment);
    }

    boolean isAbout(Agreement agreement) {
        return agreement.subject().id().equals(subject);
    }

    void show(Agreement agreement) {
        if (agreement.equals(shown)) {
            return;
        }
        about.setText(about(agreement));
        if (shown == null || !shown.proposal().equals(agreement.proposal())) {
            proposal.show(agreement);
        }
        columns.show(agreement);
        objections.show(agreement.objections());
        rule.setText(rule(agreement));
        setClassName("is-agreed", agreement.agreed());
        if (shown != null && !shown.agreed() && agreement.agreed()) {
            moment.happen();
        } else if (!agreement.agreed()) {
            moment.pass();
        }
        shown = agreement;
    }

    private String about(Agreement agreement) {
        int no = agreement.subject().no();
        return agreement.round() > 1
                ? getTranslation("wall.agree.about.round", no, agreement.round())
                : getTranslation("wall.agree.about", no);
    }

    private String rule(Agreement agreement) {
        List<String> sentences =
                new ArrayList<>(List.of(getTranslation(agreement.agreed() ? "wall.agree.agreed" : "wall.agree.rule")));
        if (agreement.counts() != null) {
            sentences.add(counts(agreement.counts()));
        }
        if (agreement.held()) {
            sentences.add(getTranslation("room.stand.held"));
        }
        if (agreement.counts() != null && agreement.earlier() != null) {
            sentences.add(getTranslation("wall.agree.earlier", counts(agreement.earlier())));
        }
        return String.join(" ", sentences);
    }

    private String counts(Map<Stance, Integer> counts) {
        return getTranslation(
                "wall.agree.counts",
                counts.getOrDefault(Stance.FOR, 0),
                counts.getOrDefault(Stance.UNSURE, 0),
                counts.getOrDefault(Stance.AGAINST, 0));
    }
}
