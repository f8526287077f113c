package no.trepart.room.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.uikit.Chip;
import no.trepart.voting.Proposal;
import no.trepart.words.Words;

/** What the meeting would recommend: outcome, wording, where it goes next, and the assessments it rests on. */
public class ProposalCard extends Article {

    public ProposalCard() {
        addClassNames("proposal-card");
    }

    public void show(Agreement agreement) {
        removeAll();
        Proposal proposal = agreement.proposal();
        H2 wording = new H2(proposal.wording());
        wording.addClassName("written");
        add(outcome(proposal), wording);
        List<String> details = details(proposal);
        if (!details.isEmpty()) {
            Paragraph line = new Paragraph(String.join(" · ", details));
            line.addClassNames("proposal-details", "written");
            add(line);
        }
    }

    /** The outcome in a word, with how long it lasts where that is limited. */
    static Chip outcome(Proposal proposal) {
        String word = I18NProvider.translate(Words.key(proposal.outcome()));
        return new Chip(
                proposal.months() == null
                        ? word
                        : I18NProvider.translate("room.proposal.months", word, proposal.months()),
                Chip.Tone.OUTCOME);
    }

    private List<String> details(Proposal proposal) {
        List<String> details = new ArrayList<>();
        if (proposal.nextStep() != null) {
            details.add(getTranslation("room.proposal.next", getTranslation(Words.key(proposal.nextStep()))));
        }
        if (proposal.safeguards() != null) {
            details.add(getTranslation("room.proposal.safeguards", proposal.safeguards()));
        }
        if (proposal.provision() != null) {
            details.add(getTranslation("room.proposal.provision", proposal.provision()));
        }
        return details;
    }
}
