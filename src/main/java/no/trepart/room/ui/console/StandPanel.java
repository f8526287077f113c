package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Agreement;
import no.trepart.room.ui.ProposalCard;
import no.trepart.room.ui.RoundResult;
import no.trepart.room.ui.StandColumns;
import no.trepart.words.Formats;
import org.jspecify.annotations.Nullable;

/** Where the parties stand on a recommendation: progress, and after the close what the round came to. */
class StandPanel extends Div {

    private final ProposalCard proposal = new ProposalCard();
    private final StandColumns columns = new StandColumns();
    private final Paragraph round = new Paragraph();
    private final RoundResult result = new RoundResult();
    private @Nullable Agreement shown;

    StandPanel() {
        addClassNames("stand-panel", "stack");
        proposal.addClassName("card");
        round.addClassNames("quiet", "small");
        add(proposal, round, columns, result);
    }

    void show(Agreement agreement) {
        if (agreement.equals(shown)) {
            return;
        }
        shown = agreement;
        proposal.show(agreement);
        columns.show(agreement);
        round.setText(round(agreement));
        result.show(agreement);
    }

    private String round(Agreement agreement) {
        if (agreement.agreedBefore() != null) {
            return getTranslation(
                    "console.agree.before", Formats.of(getLocale()).date(agreement.agreedBefore()));
        }
        return getTranslation(
                agreement.closed() ? "console.agree.round.closed" : "console.agree.round.open", agreement.round());
    }
}
