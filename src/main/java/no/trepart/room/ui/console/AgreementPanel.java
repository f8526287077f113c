package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.FocusView;
import no.trepart.uikit.Confirmation;
import no.trepart.uikit.Steady;
import org.jspecify.annotations.Nullable;

/** One suggestion on its way to agreement: first a form, then what was proposed and where the parties stand. */
class AgreementPanel extends Div {

    private final Lead lead;
    private final Steady steady;
    private final String subject;
    private final Paragraph text = new Paragraph();
    private final Div meta = new Div();
    private final Button wall;
    private final Button close;
    private final Button again;
    private final Button change;
    private final Button withdraw;
    private final RecommendationForm form;
    private final StandPanel stands = new StandPanel();
    private boolean editing;
    private boolean onWall;

    AgreementPanel(Lead lead, Card card) {
        this.lead = lead;
        this.subject = card.id();
        addClassNames("agreement-panel", "stack");
        text.addClassNames("written", "strong");
        form = new RecommendationForm(lead, card, this::edited);
        steady = new Steady(lead.on().clock());
        wall = steady.button(getTranslation("console.agree.wall"), () -> lead.focusOn(subject));
        close = steady.button(getTranslation("console.agree.close"), () -> lead.closeStanceRound(subject));
        again = steady.button(getTranslation("console.agree.again"), () -> lead.beginStanceRound(subject));
        change = steady.button(getTranslation("console.agree.change"), this::edit);
        withdraw = steady.button(getTranslation("console.agree.withdraw"), this::confirmWithdrawal);
        List.of(wall, close, again, change, withdraw).forEach(button -> button.addThemeNames("small"));
        Div tools = new Div(wall, close, again, change, withdraw);
        tools.addClassNames("row", "wraps");
        Div about = new Div(text, meta);
        add(about, tools, form, stands);
    }

    boolean isAbout(String suggestion) {
        return subject.equals(suggestion);
    }

    private void edit() {
        editing = true;
        form.setVisible(true);
        stands.setVisible(false);
        change.setVisible(false);
    }

    private void edited() {
        editing = false;
        if (!onWall) {
            lead.focusOn(subject);
        }
    }

    void show(ConsoleScene scene, Card card, @Nullable Agreement agreement) {
        text.setText(card.text());
        meta.removeAll();
        meta.add(new BoardMeta(card));
        FocusView focus = scene.focus();
        onWall = focus != null && focus.card() != null && focus.card().id().equals(subject);
        boolean proposed = agreement != null;
        boolean open = agreement != null && agreement.open();
        steady.means(List.of(onWall, proposed, open, editing));
        wall.setVisible(!onWall);
        close.setVisible(open);
        again.setVisible(proposed && !open);
        change.setVisible(proposed && !editing);
        withdraw.setVisible(proposed);
        form.setVisible(!proposed || editing);
        stands.setVisible(proposed && !editing);
        form.show(agreement, editing);
        if (agreement != null) {
            stands.show(agreement);
        }
    }

    private void confirmWithdrawal() {
        Confirmation.ask(
                getTranslation("console.agree.withdraw.title"),
                getTranslation("console.agree.withdraw.text"),
                getTranslation("console.agree.withdraw"),
                getTranslation("console.cancel"),
                () -> lead.withdraw(subject));
    }
}
