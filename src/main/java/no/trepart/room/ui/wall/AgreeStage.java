package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Agreement;
import no.trepart.room.WallScene;
import no.trepart.room.ui.AgreedList;
import org.jspecify.annotations.Nullable;

/** «Enes»: one recommendation and where the three parties stand; between two of them, what is agreed so far. */
class AgreeStage extends Stage {

    private @Nullable AgreementBoard board;
    private @Nullable AgreedList soFar;

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
            soFar = null;
            board = new AgreementBoard(agreement.subject().id());
            add(board);
        }
        board.show(agreement);
    }

    private void showSoFar(WallScene scene) {
        boolean waits = scene.focus() != null && scene.focus().card() != null;
        if (soFar == null) {
            soFar = new AgreedList();
        }
        removeAll();
        board = null;
        add(new H1(getTranslation(scene.actions().isEmpty() ? "wall.agree.title" : "wall.agree.soFar")));
        Paragraph help = new Paragraph(getTranslation(waits ? "wall.agree.waits" : "wall.agree.none"));
        help.addClassName("wall-help");
        add(help);
        if (!scene.actions().isEmpty()) {
            soFar.show(scene.actions());
            add(new Pages("tbody > tr", soFar));
        }
    }
}
