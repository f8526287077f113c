package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.trepart.room.ActionItem;
import no.trepart.room.WallScene;
import no.trepart.room.ui.AgreedList;
import no.trepart.room.ui.Turnouts;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.TimeSpent;

/** «Avslutte»: the agreed list, over the whole wall. */
class ClosedStage extends Stage {

    private final Emphasis sum = new Emphasis();
    private final AgreedList list = new AgreedList();
    private final Paragraph none = new Paragraph();
    private final Turnouts turnouts = new Turnouts();
    private final Div asks = new Div();
    private final Pages pages = new Pages("tbody > tr", list);

    ClosedStage(Door door) {
        super("closed");
        sum.addClassName("wall-count");
        Div head = new Div(new H1(getTranslation("room.agreed.title")), sum);
        head.addClassName("wall-head");
        none.setText(getTranslation("wall.closed.none"));
        none.addClassName("wall-none");
        asks.addClassName("wall-asks");
        asks.add(new Paragraph(getTranslation("evaluation.wall.ask")), turnouts);
        add(head, none, pages, asks, new WallFoot(door, getTranslation("room.agreed.note")));
    }

    @Override
    void show(WallScene scene) {
        List<ActionItem> actions = scene.actions();
        none.setVisible(actions.isEmpty());
        pages.setVisible(!actions.isEmpty());
        sum.setVisible(!actions.isEmpty());
        long hours = hours(actions);
        sum.show(
                hours == 0
                        ? getTranslation("wall.closed.count", actions.size())
                        : getTranslation("wall.closed.sum", actions.size(), hours));
        list.show(actions);
        asks.setVisible(scene.evaluation().open() != null);
        turnouts.show(scene.evaluation());
    }

    /** Hours a month that go today to what is to change (nullpunkt): what will be gained nobody knows yet. */
    static long hours(List<ActionItem> actions) {
        return Math.round(actions.stream()
                .filter(item -> item.agreement().proposal().outcome() != Outcome.KEEP)
                .map(item -> item.agreement().subject().triage().time())
                .mapToDouble(time -> time == null ? 0 : hours(time))
                .sum());
    }

    private static double hours(TimeSpent time) {
        return time.hoursPerMonth();
    }
}
