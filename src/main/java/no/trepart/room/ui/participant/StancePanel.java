package no.trepart.room.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.room.Agreement.OwnStance;
import no.trepart.room.Agreement.Stand;
import no.trepart.room.ui.ProposalCard;
import no.trepart.room.ui.RoundResult;
import no.trepart.room.ui.StandColumns;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.Notices;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.TextLimit;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.words.Words;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** One recommendation, and three big choices. */
class StancePanel extends Article {

    private final Desk desk;
    private final String code;
    private final ProposalCard proposal = new ProposalCard();
    private final ChoiceButtons<Stance> stances;
    private final TextArea reason = new TextArea();
    private final Button send;
    private final PersonalWarning warning;
    private final Paragraph state = new Paragraph();
    private final Paragraph promise = new Paragraph();
    private final Div objection = new Div();
    private final StandColumns stands = new StandColumns();
    private final RoundResult result = new RoundResult();
    private final Div form;
    private String id = "";
    private int round;

    StancePanel(Desk desk, String code) {
        this.desk = desk;
        this.code = code;
        addClassName("stance-panel");
        stances = new ChoiceButtons<>(
                ChoiceButtons.Look.STANCES,
                getTranslation("participant.agree.question"),
                List.of(Stance.values()),
                stance -> Choice.of(getTranslation(Words.key(stance)), sign(stance)));
        stances.onChoice(stance -> reason.setVisible(stance == Stance.AGAINST));
        reason.setLabel(getTranslation("participant.agree.reason"));
        TextLimit.set(reason, StanceService.LONGEST_REASON).setWidthFull();
        reason.setVisible(false);
        send = new Button(getTranslation("participant.agree.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClassName("wide");
        promise.addClassNames("quiet", "small");
        state.getElement().setAttribute("role", "status");
        warning = new PersonalWarning(desk.clock(), send, reason);
        form = new Div(stances, reason, warning, promise, send);
        form.addClassNames("stack");
        add(proposal, form, state, objection, stands, result);
    }

    private static Component sign(Stance stance) {
        return switch (stance) {
            case FOR -> Glyph.CHECK.draw();
            case UNSURE -> Glyph.MINUS.draw();
            case AGAINST -> Glyph.SPEECH.draw();
        };
    }

    private void send() {
        stances.chosen().ifPresentOrElse(this::take, () -> Notices.problem(getTranslation("participant.agree.choose")));
    }

    private void take(Stance stance) {
        if (warning.lets() && desk.take(id, stance, reason.getValue())) {
            Drafts.forget(reason);
            warning.calm();
        }
    }

    void show(Shown shown) {
        Agreement agreement = shown.agreement();
        boolean newRound = round != agreement.round();
        id = agreement.subject().id();
        round = agreement.round();
        proposal.show(agreement);
        if (newRound) {
            begin(agreement.mine());
        }
        form.setVisible(agreement.open() && shown.party().votes());
        promise.setText(promise(shown));
        state.setText(state(agreement, shown.party()));
        showObjection(agreement);
        stands.show(agreement);
        result.show(agreement);
    }

    private void begin(@Nullable OwnStance mine) {
        warning.calm();
        stances.choose(mine == null ? null : mine.stance());
        reason.setVisible(mine != null && mine.stance() == Stance.AGAINST);
        Drafts.begin(reason, mine == null || mine.reason() == null ? "" : mine.reason());
        String draft = code + " reason " + id + " " + round;
        Drafts.keep(reason, draft);
        // Whoever is no longer against has the field out of sight, and it is there again when they are.
        Drafts.belongTo(form, draft);
    }

    private String promise(Shown shown) {
        int joined = shown.agreement().parties().stream()
                .filter(stand -> stand.party() == shown.party())
                .mapToInt(Stand::joined)
                .findFirst()
                .orElse(0);
        return getTranslation("participant.agree.promise", joined, shown.minimum());
    }

    private String state(Agreement agreement, Party party) {
        if (!party.votes()) {
            return getTranslation("participant.agree.observer");
        }
        if (agreement.mine() != null) {
            return getTranslation(
                    agreement.open() ? "participant.agree.answered" : "participant.agree.answered.closed",
                    getTranslation(Words.key(agreement.mine().stance())));
        }
        if (agreement.agreedBefore() != null) {
            return getTranslation("participant.agree.before");
        }
        return agreement.open() ? "" : getTranslation("participant.agree.closed");
    }

    private void showObjection(Agreement agreement) {
        objection.removeAll();
        OwnStance mine = agreement.mine();
        if (mine != null && mine.objection() != null) {
            objection.add(new Paragraph(getTranslation(Words.key(mine.objection(), "own"))));
            if (mine.objection() == ObjectionState.OPEN) {
                objection.add(
                        settle(mine, ObjectionState.WITHDRAWN, "participant.agree.withdraw"),
                        settle(mine, ObjectionState.RECORDED, "participant.agree.record"));
            } else {
                objection.add(settle(mine, ObjectionState.OPEN, "participant.agree.stand"));
            }
        }
        objection.addClassNames("row", "wraps");
    }

    private Button settle(OwnStance mine, ObjectionState state, String words) {
        return new Button(getTranslation(words), click -> desk.settle(mine.ballot(), state));
    }

    /** What a panel shows, and to whom. */
    record Shown(Agreement agreement, Party party, int minimum) {}
}
