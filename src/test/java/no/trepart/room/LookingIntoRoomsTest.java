package no.trepart.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.trepart.HouseTest;
import no.trepart.live.Live;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Whoever asks for a workshop that somebody follows gets what is shown there, where that is still true. */
@HouseTest
@WithMockUser(roles = "HOST")
class LookingIntoRoomsTest {

    @Autowired
    WorkshopService workshops;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    ParticipationService participation;

    @Autowired
    Attendance attendance;

    @Autowired
    Rooms rooms;

    private final AtomicReference<Optional<WorkshopSnapshot>> shown = new AtomicReference<>(Optional.empty());
    private Live.Following following = () -> {};
    private Workshop workshop = Snapshot.aWorkshop().take().workshop();
    private Seat facilitator = Seat.of(workshop.id(), Role.FACILITATOR);

    private static <T> T done(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T>) result).value();
    }

    @BeforeEach
    void somebody_follows() {
        workshop = done(workshops.start(new NewWorkshop("Tillit", null, Language.NB, Settings.DEFAULT)))
                .workshop();
        facilitator = Seat.of(workshop.id(), Role.FACILITATOR);
        following = rooms.enter(workshop.id(), shown::set);
    }

    @AfterEach
    void leave() {
        following.close();
    }

    private WorkshopSnapshot look() {
        return rooms.look(workshop.id()).orElseThrow();
    }

    @Test
    void what_is_still_true_is_not_read_again_and_seen_at_its_own_time() {
        WorkshopSnapshot first = shown.get().orElseThrow();
        assertThat(look().board()).isSameAs(first.board());
        assertThat(look().takenAt()).isAfter(first.takenAt());
    }

    @Test
    void whoever_has_written_something_sees_it_at_once() {
        Seat seat = done(participation.join(workshop.code(), Party.ELECTED, null, "join-1"))
                .seat();
        assertThat(look().participants())
                .anyMatch(participant -> seat.sitter().orElseThrow().equals(participant.id()));
        for (Phase phase : Phase.values()) {
            done(facilitation.moveTo(facilitator, phase));
            assertThat(look().workshop().phase()).isEqualTo(phase);
        }
    }

    @Test
    void whoever_opens_a_screen_is_connected_at_once() {
        Seat seat = done(participation.join(workshop.code(), Party.ELECTED, null, "join-1"))
                .seat();
        look();
        attendance.arrive(workshop.id(), seat.sitter().orElseThrow());
        assertThat(look().connected()).containsExactly(seat.sitter().orElseThrow());
        attendance.leave(workshop.id(), seat.sitter().orElseThrow());
        assertThat(look().connected()).isEmpty();
    }

    @Test
    void a_workshop_that_was_removed_is_gone() {
        done(workshops.remove(facilitator));
        assertThat(rooms.look(workshop.id())).isEmpty();
    }
}
