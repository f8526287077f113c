package no.trepart.room.ui.wall;

import no.trepart.room.WallScene;
import no.trepart.room.ui.GroundRules;

/** «Velkommen»: the join panel is large, and the ground rules stand beside it. */
class WelcomeStage extends Stage {

    WelcomeStage() {
        super("welcome");
        add(new GroundRules());
    }

    @Override
    void show(WallScene scene) {
        // The rules stay as they are, and who is here stands in the join panel.
    }
}
