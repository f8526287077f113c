package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.WallScene;
import no.trepart.workshop.Reveal;

/** «Prioritere»: how far each party has come, and never the totals before the round is closed. */
class PrioritiseStage extends Stage {

    private final H1 title = new H1();
    private final Paragraph help = new Paragraph();
    private final PartyProgress progress = new PartyProgress();
    private final NumberedList items = new NumberedList();
    private final Ranking ranking = new Ranking();

    PrioritiseStage() {
        super("prioritise");
        help.addClassName("wall-help");
        add(title, help, progress, items, ranking);
    }

    @Override
    void show(WallScene scene) {
        boolean revealed = scene.frame().isRevealed(Reveal.DOTS);
        title.setText(
                revealed
                        ? getTranslation("wall.prioritise.revealed")
                        : getTranslation("wall.prioritise.title", scene.frame().dots()));
        help.setText(getTranslation(revealed ? "wall.prioritise.revealed.help" : "wall.prioritise.help"));
        progress.setVisible(!revealed);
        progress.show(scene.frame().presence());
        items.setVisible(!revealed);
        ranking.setVisible(revealed);
        if (revealed) {
            ranking.show(scene.cards());
        } else {
            items.show(scene.cards());
        }
    }
}
