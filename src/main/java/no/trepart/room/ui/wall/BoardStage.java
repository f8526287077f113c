package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trepart.room.Presence;
import no.trepart.room.WallScene;
import no.trepart.uikit.ProgressLine;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** «Samle» and «Sortere»: the suggestions; while everybody writes in silence, only how many there are. */
class BoardStage extends Stage {

    private final H1 title = new H1();
    private final Emphasis count = new Emphasis();
    private final CardBoard board = new CardBoard();
    private final Paragraph none = new Paragraph();
    private final Div silence = new Div();
    private final Paragraph posted = new Paragraph();
    private final Emphasis authors = new Emphasis();
    private final ProgressLine progress;

    BoardStage() {
        super("board");
        progress = new ProgressLine(getTranslation("wall.collect.progress"));
        count.addClassName("wall-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(title, count);
        head.addClassName("wall-head");
        none.setText(getTranslation("wall.collect.none"));
        none.addClassName("wall-none");
        silence.add(posted, authors, progress, new Paragraph(getTranslation("wall.collect.silent")));
        silence.addClassName("silence");
        posted.addClassName("silence-count");
        add(head, none, silence, board);
    }

    @Override
    void show(WallScene scene) {
        boolean sorting = scene.frame().phase() == Phase.SORT;
        boolean hidden = !scene.frame().isRevealed(Reveal.POSTS);
        int here = scene.frame().presence().stream().mapToInt(Presence::joined).sum();
        title.setText(getTranslation(sorting ? "wall.sort.title" : "wall.collect.title"));
        count.show(
                sorting
                        ? getTranslation("wall.sort.count", scene.cards().size(), scene.posted())
                        : collected(scene, here));
        count.setVisible(!hidden && scene.posted() > 0);
        none.setVisible(!hidden && scene.cards().isEmpty());
        board.setVisible(!hidden);
        board.show(scene.cards());
        silence.setVisible(hidden);
        showSilence(scene, here);
    }

    /** What this meeting has come to itself, and beside it what came along from an earlier one. */
    private String collected(WallScene scene, int here) {
        int own = scene.posted() - scene.frame().brought();
        String written = getTranslation("wall.collect.count", own, scene.authors(), here);
        if (scene.frame().brought() == 0) {
            return written;
        }
        String brought = getTranslation("wall.collect.brought", scene.frame().brought());
        return own == 0 ? brought : written + " · " + brought;
    }

    private void showSilence(WallScene scene, int here) {
        posted.setText(getTranslation(
                "wall.collect.posted", scene.posted() - scene.frame().brought()));
        String written = getTranslation("wall.collect.authors", scene.authors(), here);
        authors.show(written);
        progress.show(scene.authors(), here, written.replace("*", ""));
    }
}
