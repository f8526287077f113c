package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import no.trepart.room.ui.SuggestionCard;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

/** What a participant sees of what the facilitator does: at the door, with a post of theirs, for others, and after a round. */
class FromTheFacilitatorTest extends AtThePhone {

    @Test
    void whoever_has_to_be_let_in_waits_and_comes_in_when_they_are() {
        facilitation().configure(meeting.lead(), was -> Settings.DEFAULT.withApproval(true));
        meeting.in(Phase.COLLECT);
        Seat seat = join();
        assertThat(text()).contains("Møtelederen slipper deg inn om litt.").doesNotContain("Dine forslag");
        Meeting.done(facilitation().admit(meeting.lead(), seat.sitter().orElseThrow()));
        until(() -> find(H2.class).withText("Dine forslag").exists());
        assertThat(text()).doesNotContain("Møtelederen slipper deg inn om litt.");
    }

    @Test
    void the_author_of_a_parked_post_is_told() {
        Seat seat = join();
        follow(Phase.COLLECT);
        Suggestion own = post(seat, "Ny kantine");
        untilSaid("Forslag 1");
        assertThat(text()).doesNotContain("parkert");
        Meeting.done(meeting.bean(SortingService.class).park(meeting.lead(), own.id()));
        untilSaid("Forslaget er parkert til et senere møte.");
    }

    @Test
    void what_was_written_down_for_somebody_is_marked() {
        join();
        follow(Phase.COLLECT);
        meeting.post(Party.ELECTED, 0, Kind.RULE, "Lange sakspapirer");
        Meeting.done(meeting.bean(SuggestionService.class)
                .post(
                        meeting.lead(),
                        new NewSuggestion(Kind.RULE, "Nøkkelen henger hos vaktmesteren", Party.EMPLOYER, "c")));
        untilSaid("Nøkkelen henger hos vaktmesteren");
        assertThat(find(SuggestionCard.class).all())
                .filteredOn(card -> card.getElement().getTextRecursively().contains("skrevet ned av møteleder"))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getTextRecursively())
                        .contains("Nøkkelen henger hos vaktmesteren"));
    }

    @Test
    void an_objection_is_recorded_as_the_partys_note_to_the_minutes() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.AGREE);
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side i appen", null, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), own.id(), proposal));
        Meeting.done(meeting.stances().take(seat, own.id(), Stance.AGAINST, "Natta må være med"));
        Meeting.done(facilitation().reveal(meeting.lead(), Reveal.STANCES, true));
        untilSaid("Før den som protokolltilførsel");
        assertThat(text()).contains("hindrer den ikke lenger at parten din samtykker");
        press("participant.agree.record");
        untilSaid("Innvendingen din står i referatet som protokolltilførsel.");
        assertThat(text()).contains("Protokollført").doesNotContain("Før den som protokolltilførsel");
        press("participant.agree.stand");
        untilSaid("Før den som protokolltilførsel");
    }

    @Test
    void dots_are_where_they_were_when_one_comes_back() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.PRIORITISE);
        Meeting.done(meeting.dots().spend(seat, own.id(), 1));
        untilSaid("4 prikker igjen av 5");
        open();
        assertThat(text()).contains("4 prikker igjen av 5");
    }

    private FacilitationService facilitation() {
        return meeting.bean(FacilitationService.class);
    }
}
