package no.trepart.room.ui.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.FocusView;
import no.trepart.room.ui.AgreedList;
import no.trepart.uikit.Chip;
import org.jspecify.annotations.Nullable;

/** «Enes»: a recommendation for each suggestion, and the stances on it. */
class AgreeWork extends Work {

    private final Lead lead;
    private final RankList list;
    private final Paragraph empty = new Paragraph();
    private final Div holder = new Div();
    private final H3 agreedTitle = new H3();
    private final AgreedList agreed = new AgreedList();
    private final Paragraph noneAgreed = new Paragraph();
    private @Nullable ConsoleScene scene;
    private @Nullable AgreementPanel panel;
    private String chosen = "";

    AgreeWork(Lead lead) {
        super("agree");
        this.lead = lead;
        entitle(getTranslation("console.agree.title"));
        list = new RankList(getTranslation("console.discuss.list"), this::choose);
        empty.setText(getTranslation("console.discuss.empty"));
        empty.addClassNames("empty", "quiet");
        noneAgreed.setText(getTranslation("console.agree.none"));
        noneAgreed.addClassNames("quiet");
        Section left = new Section(new H3(getTranslation("console.discuss.list")), empty, list);
        left.addClassName("stack");
        Div columns = new Div(left, holder);
        columns.addClassNames("two", "is-narrow-wide");
        Section result = new Section(agreedTitle, noneAgreed, agreed);
        result.addClassNames("stack", "agreed");
        add(columns, result);
    }

    private void choose(String id) {
        chosen = id;
        if (scene != null) {
            show(scene);
        }
    }

    @Override
    void show(ConsoleScene now) {
        scene = now;
        List<Card> ranked = Ranked.of(now);
        empty.setVisible(ranked.isEmpty());
        Optional<Card> subject = subject(ranked, now.focus());
        Map<String, Agreement> agreements = now.agreements().stream()
                .collect(Collectors.toMap(agreement -> agreement.subject().id(), Function.identity()));
        list.show(ranked, subject.map(Card::id).orElse(null), card -> state(agreements.get(card.id())));
        subject.ifPresent(card -> turnTo(card).show(now, card, agreements.get(card.id())));
        agreed.show(now.actions());
        agreed.setVisible(!now.actions().isEmpty());
        noneAgreed.setVisible(now.actions().isEmpty());
        agreedTitle.setText(getTranslation("console.agree.agreed", now.actions().size()));
    }

    /** What was chosen here, else what is on the wall, else the first. */
    private Optional<Card> subject(List<Card> ranked, @Nullable FocusView focus) {
        String onWall =
                focus == null || focus.card() == null ? "" : focus.card().id();
        return find(ranked, chosen)
                .or(() -> find(ranked, onWall))
                .or(() -> ranked.stream().findFirst());
    }

    private static Optional<Card> find(List<Card> cards, String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    private AgreementPanel turnTo(Card card) {
        if (panel == null || !panel.isAbout(card.id())) {
            panel = new AgreementPanel(lead, card);
            holder.removeAll();
            holder.add(panel);
        }
        chosen = card.id();
        return panel;
    }

    private RankList.State state(@Nullable Agreement agreement) {
        if (agreement == null) {
            return RankList.State.NONE;
        }
        return agreement.agreed()
                ? new RankList.State(getTranslation("console.agree.state.agreed"), Chip.Tone.OK)
                : new RankList.State(
                        getTranslation(agreement.closed() ? "console.agree.state.closed" : "console.agree.state.open"),
                        null);
    }
}
