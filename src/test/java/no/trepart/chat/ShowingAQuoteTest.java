package no.trepart.chat;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.SourceId;
import no.trepart.proof.Hall;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A quote from the library is put before everybody, by those who lead the room and from what the meeting listens to. */
@HouseTest
@WithMockUser(roles = "HOST")
class ShowingAQuoteTest {

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private SourceId source;
    private Quote quote;

    @BeforeEach
    void a_passage() {
        hall = Hall.open(house);
        KnowledgeBase library = hall.a(KnowledgeBase.class);
        Passage passage =
                library.find(new PassageId("dfo-ressurser-fravaer-av-midler")).orElseThrow();
        source = passage.source();
        quote = Quote.of(passage, library.find(source).orElseThrow());
    }

    private Result<Quote> show(Seat seat) {
        return hall.a(ChatService.class).show(seat, quote, source, "once");
    }

    private void switchOff(SourceId off) {
        Settings without = hall.now().settings().withoutSources(Set.of(off.value()));
        done(hall.a(FacilitationService.class).configure(hall.facilitator(), was -> without));
    }

    private long shown() {
        return hall.a(Messages.class).all(hall.id()).size();
    }

    @Test
    void those_who_lead_the_room_show_it_once() {
        assertThat(done(show(hall.facilitator()))).isEqualTo(quote);
        done(show(hall.seat(Role.CO_FACILITATOR)));
        assertThat(shown()).isOne();
    }

    @Test
    void what_stands_in_a_source_that_is_switched_off_is_not_shown() {
        switchOff(source);
        assertThat(show(hall.facilitator())).isEqualTo(Result.refused(Refusal.SOURCE_SWITCHED_OFF));
        assertThat(shown()).isZero();
        switchOff(new SourceId("another"));
        done(show(hall.facilitator()));
    }

    @Test
    void nobody_else_shows_it_and_nobody_once_the_meeting_is_closed() {
        switchOff(source);
        Seat seat = hall.join(Party.ELECTED, "").seat();
        assertThat(show(seat)).isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        done(hall.moveTo(Phase.CLOSED));
        assertThat(show(hall.facilitator())).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        assertThat(shown()).isZero();
    }
}
