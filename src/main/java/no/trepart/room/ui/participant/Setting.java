package no.trepart.room.ui.participant;

import no.trepart.room.ParticipantScene;
import no.trepart.workshop.Phase;

/** What decides which stage is shown. */
record Setting(Phase phase, boolean admitted) {

    static Setting of(ParticipantScene scene) {
        return new Setting(scene.frame().phase(), scene.me().admitted());
    }

    Stage stage(Desk desk, String code, int place) {
        if (!admitted) {
            return new WelcomeStage(desk, code, place);
        }
        return switch (phase) {
            case WELCOME -> new WelcomeStage(desk, code, place);
            case SITUATION -> new SituationStage(desk, code);
            case COLLECT, SORT -> new CollectStage(desk, code, phase);
            case PRIORITISE -> new PrioritiseStage(desk, code);
            case DISCUSS -> new DiscussStage(desk, code);
            case AGREE -> new AgreeStage(desk, code);
            case CLOSED -> new ClosedStage(desk);
        };
    }
}
