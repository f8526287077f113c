package no.trepart.room.ui.participant;

import java.time.Clock;
import no.trepart.chat.ChatService;
import no.trepart.evaluation.EvaluationService;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.WordingService;
import no.trepart.voting.DotService;
import no.trepart.voting.StanceService;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Seat;
import org.springframework.stereotype.Component;

/** Sets a desk for each participant who comes in. */
@Component
class Desks {

    private final ParticipationService participation;
    private final SituationService situation;
    private final SuggestionService suggestions;
    private final WordingService wordings;
    private final ChatService chat;
    private final DotService dots;
    private final StanceService stances;
    private final EvaluationService evaluation;
    private final Clock clock;

    Desks(
            ParticipationService participation,
            SituationService situation,
            SuggestionService suggestions,
            WordingService wordings,
            ChatService chat,
            DotService dots,
            StanceService stances,
            EvaluationService evaluation,
            Clock clock) {
        this.participation = participation;
        this.situation = situation;
        this.suggestions = suggestions;
        this.wordings = wordings;
        this.chat = chat;
        this.dots = dots;
        this.stances = stances;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    Desk at(Seat seat) {
        return new Desk(seat, participation, situation, suggestions, wordings, chat, dots, stances, evaluation, clock);
    }
}
