package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Card;
import no.trepart.room.FocusView;
import no.trepart.room.WallScene;
import org.jspecify.annotations.Nullable;

/** «Drøfte»: what is in focus, or the list to choose from. */
class DiscussStage extends Stage {

    private @Nullable FocusView shown;
    private @Nullable Ranking choice;

    DiscussStage() {
        super("discuss");
    }

    @Override
    void show(WallScene scene) {
        FocusView focus = scene.focus();
        if (focus == null || focus.card() == null) {
            showChoice(scene);
        } else if (!focus.equals(shown)) {
            removeAll();
            choice = null;
            Card card = focus.card();
            add(new FocusBoard(card, focus));
            shown = focus;
        }
    }

    private void showChoice(WallScene scene) {
        if (choice == null) {
            removeAll();
            shown = null;
            Paragraph help = new Paragraph(getTranslation("wall.discuss.none"));
            help.addClassName("wall-help");
            choice = new Ranking();
            add(new H1(getTranslation("wall.discuss.title")), help, choice);
        }
        choice.show(scene.cards());
    }
}
