package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import no.trepart.room.Citations;
import no.trepart.room.ParticipantScene;
import org.jspecify.annotations.Nullable;

/** The room as somebody who is in it sees it: the band at the top, what everybody looks at, their own work, and the foot. */
class RoomScreen extends Div {

    private final Desk desk;
    private final String code;
    private final int place;
    private final Clock clock;
    private final RoomHeader header;
    private final LateQuestion late;
    private final WallPassage passage;
    private final UnsentPanel unsent;
    private final Div stageHolder = new Div();
    private final RoomFooter footer;
    private @Nullable Setting setting;
    private @Nullable Stage stage;

    /**
     * The room at one of the places of a device.
     *
     * @param leave what happens when whoever sits there chose the wrong party
     */
    RoomScreen(Desk desk, String code, int place, Clock clock, Citations citations, Runnable leave) {
        this.desk = desk;
        this.code = code;
        this.place = place;
        this.clock = clock;
        this.header = new RoomHeader(place);
        this.late = new LateQuestion(desk);
        this.passage = new WallPassage(citations);
        this.unsent = new UnsentPanel(Setting.drafts(code, place));
        this.footer = new RoomFooter(desk, leave);
        addClassName("room-screen");
        stageHolder.addClassName("room-stage");
        add(header, late, passage, unsent, stageHolder, footer);
    }

    void show(ParticipantScene scene) {
        header.show(scene, clock.instant());
        late.show(scene);
        passage.show(scene);
        footer.show(scene);
        stage(scene).show(scene);
    }

    void focus() {
        header.focus();
    }

    boolean hasShown() {
        return stage != null;
    }

    private Stage stage(ParticipantScene scene) {
        Setting now = Setting.of(scene);
        Stage shown = stage;
        if (shown == null || !now.equals(setting)) {
            shown = now.stage(desk, code, place);
            stage = shown;
            setting = now;
            stageHolder.removeAll();
            stageHolder.add(shown);
        }
        return shown;
    }
}
