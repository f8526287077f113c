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
        String drafts = drafts(code, place);
        return switch (phase) {
            case WELCOME -> new WelcomeStage(desk, code, place);
            case SITUATION -> new SituationStage(desk, drafts);
            case COLLECT, SORT -> new CollectStage(desk, drafts, phase);
            case PRIORITISE -> new PrioritiseStage(desk, drafts);
            case DISCUSS -> new DiscussStage(desk, drafts);
            case AGREE -> new AgreeStage(desk, drafts);
            case CLOSED -> new ClosedStage(desk);
        };
    }

    /** With what the names of drafts begin; those who share a device must not find each other's half-written words. */
    static String drafts(String code, int place) {
        return place == 1 ? code : code + " " + place;
    }
}
