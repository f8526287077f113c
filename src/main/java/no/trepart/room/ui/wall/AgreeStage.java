package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.room.ActionItem;
import no.trepart.room.Agreement;
import no.trepart.room.FocusView;
import no.trepart.room.WallScene;
import no.trepart.room.ui.AgreedList;
import org.jspecify.annotations.Nullable;

/** «Enes»: one recommendation and where the three parties stand; between two of them, what is agreed so far. */
class AgreeStage extends Stage {

    private @Nullable AgreementBoard board;
    private @Nullable Between between;

    AgreeStage() {
        super("agree");
    }

    @Override
    void show(WallScene scene) {
        Agreement agreement = scene.agreement();
        if (agreement == null) {
            showSoFar(scene);
            return;
        }
        if (board == null || !board.isAbout(agreement)) {
            removeAll();
            between = null;
            board = new AgreementBoard(agreement.subject().id());
            add(board);
        }
        board.show(agreement);
    }

    private void showSoFar(WallScene scene) {
        Between now = new Between(scene.focus(), scene.actions());
        if (board == null && now.equals(between)) {
            return;
        }
        removeAll();
        board = null;
        between = now;
        if (scene.focus() != null && scene.focus().card() != null) {
            add(help("wall.agree.waits"), new FocusBoard(scene.focus().card(), scene.focus()));
            return;
        }
        add(new H1(getTranslation(scene.actions().isEmpty() ? "wall.agree.title" : "wall.agree.soFar")));
        add(help("wall.agree.none"));
        if (!scene.actions().isEmpty()) {
            AgreedList soFar = new AgreedList();
            soFar.show(scene.actions());
            add(new Pages("tbody > tr", soFar));
        }
    }

    private Paragraph help(String key) {
        Paragraph help = new Paragraph(getTranslation(key));
        help.addClassName("wall-help");
        return help;
    }

    /** What stands while no recommendation is up. */
    private record Between(@Nullable FocusView focus, List<ActionItem> actions) {}
}
