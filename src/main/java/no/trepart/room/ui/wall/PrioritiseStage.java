package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Totals;
import no.trepart.room.WallScene;

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
        Totals totals = scene.frame().totals();
        boolean shown = totals.areShown();
        title.setText(title(totals, scene.frame().dots()));
        help.setText(getTranslation(help(totals)));
        progress.setVisible(!shown);
        progress.show(scene.frame().presence());
        items.setVisible(!shown);
        ranking.setVisible(shown);
        if (shown) {
            ranking.show(scene.cards());
        } else {
            items.show(scene.cards());
        }
    }

    private String title(Totals totals, int dots) {
        return switch (totals) {
            case HIDDEN -> getTranslation("wall.prioritise.title", dots);
            case TOO_FEW -> getTranslation("wall.prioritise.few");
            case SHOWN, HELD -> getTranslation("wall.prioritise.revealed");
        };
    }

    private static String help(Totals totals) {
        return switch (totals) {
            case HIDDEN -> "wall.prioritise.help";
            case TOO_FEW -> "room.totals.few";
            case SHOWN -> "wall.prioritise.revealed.help";
            case HELD -> "room.totals.held";
        };
    }
}
