package no.trepart.room.ui.wall;

import no.trepart.room.WallScene;
import no.trepart.room.ui.GroundRules;

/** «Velkommen»: the join panel is large, and the ground rules stand beside it. */
class WelcomeStage extends Stage {

    private final GroundRules rules = new GroundRules();

    WelcomeStage() {
        super("welcome");
        add(rules);
    }

    @Override
    void show(WallScene scene) {
        rules.show(scene.frame());
    }
}
