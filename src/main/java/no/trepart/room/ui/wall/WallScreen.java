package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.chat.Quote;
import no.trepart.room.WallScene;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** The whole wall: the dark band, the stage of the phase, and how to join. */
class WallScreen extends Div {

    private final Door door;
    private final Function<String, Optional<Quote>> citations;
    private final WallHeader header = new WallHeader();
    private final Main main = new Main();
    private final JoinPanel join;
    private @Nullable Setting setting;
    private @Nullable Stage stage;

    /**
     * An empty wall.
     *
     * @param citations finds the words of a passage of the library
     */
    WallScreen(Door door, Function<String, Optional<Quote>> citations) {
        this.door = door;
        this.citations = citations;
        join = new JoinPanel(door);
        addClassName("wall");
        add(header, main, join);
    }

    void show(WallScene scene, Instant now) {
        header.show(scene.frame(), now);
        join.show(scene.frame().presence());
        Setting wanted = setting(scene);
        if (stage == null || wanted != setting) {
            stage = stage(wanted);
            setting = wanted;
            getElement().setAttribute("data-setting", wanted.name());
            main.removeAll();
            main.add(stage);
        }
        stage.show(scene);
    }

    private static Setting setting(WallScene scene) {
        Phase phase = scene.frame().phase();
        boolean passage = scene.focus() != null && scene.focus().passage() != null;
        if (passage && phase.allows(Deed.SHOW_PASSAGE)) {
            return Setting.PASSAGE;
        }
        return switch (phase) {
            case WELCOME -> Setting.WELCOME;
            case SITUATION -> Setting.SITUATION;
            case COLLECT, SORT -> Setting.BOARD;
            case PRIORITISE -> Setting.PRIORITISE;
            case DISCUSS -> Setting.DISCUSS;
            case AGREE -> Setting.AGREE;
            case CLOSED -> scene.evaluation().inFocus() ? Setting.EVALUATION : Setting.CLOSED;
        };
    }

    private Stage stage(Setting wanted) {
        return switch (wanted) {
            case WELCOME -> new WelcomeStage();
            case SITUATION -> new SituationStage();
            case BOARD -> new BoardStage();
            case PRIORITISE -> new PrioritiseStage();
            case DISCUSS -> new DiscussStage();
            case PASSAGE -> new PassageStage(citations);
            case AGREE -> new AgreeStage();
            case CLOSED -> new ClosedStage(door);
            case EVALUATION -> new EvaluationStage(door);
        };
    }

    /** Which stage stands; «Samle» and «Sortere» share one, so that the cards stay where they are. */
    private enum Setting {
        WELCOME,
        SITUATION,
        BOARD,
        PRIORITISE,
        DISCUSS,
        PASSAGE,
        AGREE,
        CLOSED,
        EVALUATION
    }
}
