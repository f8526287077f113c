package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Announcer;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;

/** Somebody who cannot see the wall, for they are blind or somewhere else, is told on their own device what stands there. */
class WithoutTheWallTest extends AtThePhone {

    private Suggestion post() {
        meeting.in(Phase.COLLECT);
        return meeting.post(Party.ELECTED, 0, Kind.RULE, "Lange sakspapirer");
    }

    @Test
    void what_a_round_came_to_and_what_it_takes_to_consent_stands_on_the_phone() {
        Seat me = join();
        Suggestion post = post();
        follow(Phase.AGREE);
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side", null, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), post.id(), proposal));
        meeting.seats.forEach(seat -> Meeting.done(meeting.stances().take(seat, post.id(), Stance.FOR, null)));
        Meeting.done(meeting.stances().take(me, post.id(), Stance.UNSURE, null));
        Seat against = meeting.seat(Party.EMPLOYER, 0);
        Meeting.done(meeting.stances().take(against, post.id(), Stance.AGAINST, "Natta må være med"));
        until(() -> find(StancePanel.class).exists());
        assertThat(text()).doesNotContain("Natta må være med", "Svar i denne runden");
        Meeting.done(meeting.agreement().closeRound(meeting.lead(), post.id()));
        untilSaid("Natta må være med");
        assertThat(text()).contains("Hva som må til for å samtykke", "Åpen");
    }

    @Test
    void the_step_and_what_everybody_looks_at_are_said_aloud() {
        join();
        Suggestion post = post();
        follow(Phase.DISCUSS);
        assertThat(said()).contains("Møtet er nå i steget Drøfte.");
        Meeting.done(meeting.bean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), post.id().value()));
        until(() -> said().contains("Alle ser nå på: Lange sakspapirer"));
    }

    @Test
    void a_passage_that_is_put_on_the_wall_stands_on_the_phone_until_it_is_taken_down() {
        join();
        follow(Phase.SITUATION);
        Passage passage = meeting.bean(KnowledgeBase.class)
                .browse("", LibraryFilter.ALL, 0, 1)
                .findings()
                .getFirst()
                .passage();
        FacilitationService lead = meeting.bean(FacilitationService.class);
        Meeting.done(lead.focusOnPassage(
                meeting.lead(), passage.id().value(), passage.source().value()));
        untilSaid("Dette står på lerretet");
        assertThat(find(WallPassage.class).single().getElement().getTextRecursively())
                .contains(passage.text().substring(0, 20));
        Meeting.done(lead.endFocus(meeting.lead()));
        until(() -> !text().contains("Dette står på lerretet"));
    }

    private String said() {
        return find(Announcer.class).all().stream().map(Div::getText).reduce("", String::concat);
    }
}
