package no.trepart.room.ui.console;

import no.trepart.workshop.Phase;

/** Which work belongs to which phase. */
final class Works {

    private Works() {}

    static Work of(Phase phase, Lead lead) {
        return switch (phase) {
            case WELCOME -> new WelcomeWork(lead);
            case SITUATION -> new SituationWork();
            case COLLECT -> new CollectWork(lead);
            case SORT -> new SortWork(lead);
            case PRIORITISE -> new PrioritiseWork(lead);
            case DISCUSS -> new DiscussWork(lead);
            case AGREE -> new AgreeWork(lead);
            case CLOSED -> new CloseWork(lead);
        };
    }
}
