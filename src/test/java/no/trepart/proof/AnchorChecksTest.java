package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.trepart.HouseTest;
import no.trepart.export.Document;
import no.trepart.export.ExportFile;
import no.trepart.export.ExportService;
import no.trepart.export.FileTexts;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.live.Live;
import no.trepart.room.Agreement;
import no.trepart.room.Attendance;
import no.trepart.room.Card;
import no.trepart.room.Presence;
import no.trepart.room.Rooms;
import no.trepart.room.Scene;
import no.trepart.room.WallScene;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.storage.Together;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The failures that users of other tools have reported, each tried here; the comments say what else tries it. */
@HouseTest
@WithMockUser(roles = "HOST")
class AnchorChecksTest {

    private static final Settings SILENT =
            new Settings(5, 50, 3, 30, 30, true, false, false, false, false, Set.of(), Agenda.FULL);

    @Autowired
    ApplicationContext house;

    private static void reveal(Hall hall, Reveal what, boolean on) {
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), what, on));
    }

    /** Scenes of any workshop: {@code ScenePropertyTest}; answers and events over HTTP: {@code AnonymityTest}; the database. */
    @Test
    @DisplayName("1: the author is in no scene, and in no byte of a file in any of the six formats")
    void anonymous_means_absent() {
        Hall hall = Hall.open(house);
        List<Seat> people = hall.join(9);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema for samme avvik");
        done(hall.say(people.get(1), post, "Enig i det"));
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        people.forEach(who -> done(hall.a(StanceService.class).take(who, post, Stance.FOR, null)));
        reveal(hall, Reveal.STANCES, true);
        Set<String> traces = Traces.of(hall).words();
        for (Role role : List.of(Role.FACILITATOR, Role.CO_FACILITATOR, Role.LEADER, Role.WALL)) {
            assertThat(Scene.of(hall.snapshot(), hall.seat(role)).toString()).doesNotContain(traces);
        }
        for (Document document : Document.values()) {
            for (Format format : Format.values()) {
                ExportFile file = done(hall.a(ExportService.class).export(hall.facilitator(), document, format));
                assertThat(FileTexts.of(file)).doesNotContain(traces);
                assertThat(new String(Files.bytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(traces);
            }
        }
    }

    /** Any workshop: {@code ScenePropertyTest}; over HTTP: {@code AnonymityTest}; on the wall: {@code WallScreenTest}. */
    @Test
    @DisplayName("2: hidden posts are not in the page, also not in a merged view")
    void hidden_means_absent() {
        Hall hall = Hall.open(house, SILENT);
        List<Seat> people = hall.join(2);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId one = hall.posted(people.getFirst(), "Hemmelig ett");
        SuggestionId other = hall.posted(people.getFirst(), "Hemmelig to");
        done(hall.a(SortingService.class).merge(hall.facilitator(), one, other));
        done(hall.moveTo(Phase.DISCUSS));
        done(hall.recommend(other, "Ett skjema"));
        assertThat(hall.wall().toString()).doesNotContain("Hemmelig");
        assertThat(hall.console().toString()).doesNotContain("Hemmelig");
        assertThat(hall.scene(people.getLast()).toString()).doesNotContain("Hemmelig");
        reveal(hall, Reveal.POSTS, true);
        assertThat(hall.wall().toString()).contains("Hemmelig ett", "Hemmelig to");
    }

    @Test
    @DisplayName("3: votes on a formerly hidden item come without reload, and results never vanish")
    void votes_on_what_was_hidden_come_by_themselves() {
        Hall hall = Hall.open(house);
        List<Seat> people = hall.join(3);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema");
        done(hall.a(SortingService.class).hide(hall.facilitator(), post, "Ikke nå"));
        done(hall.moveTo(Phase.PRIORITISE));
        List<WallScene> walls = new CopyOnWriteArrayList<>();
        Live.Following room = follow(hall, snapshot -> walls.add(WallScene.of(snapshot)));
        try {
            assertThat(walls.getLast().cards()).isEmpty();
            done(hall.a(SortingService.class).undo(hall.facilitator()));
            people.forEach(person -> done(hall.spend(person, post, 1)));
            reveal(hall, Reveal.DOTS, true);
            await().untilAsserted(() ->
                    assertThat(walls.getLast().cards()).extracting(Card::dots).containsExactly(3));
            for (Phase phase : List.of(Phase.DISCUSS, Phase.PRIORITISE, Phase.AGREE, Phase.CLOSED)) {
                done(hall.moveTo(phase));
                assertThat(hall.console().cards()).extracting(Card::dots).containsExactly(3);
            }
        } finally {
            room.close();
        }
    }

    private static Live.Following follow(Hall hall, Consumer<WorkshopSnapshot> eye) {
        return hall.a(Rooms.class).enter(hall.id(), snapshot -> snapshot.ifPresent(eye));
    }

    /** Any order of clicks: {@code DotBudgetPropertyTest}; many tabs: {@code DotRacesTest}; over HTTP: {@code VotingOverHttpTest}. */
    @Test
    @DisplayName("4: the dot budget holds under double clicks, undo and a second tab")
    void dots_cannot_go_wrong() {
        Hall hall = Hall.open(house);
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId one = hall.posted(person, "Tre skjema");
        SuggestionId other = hall.posted(person, "Lange møter");
        done(hall.moveTo(Phase.PRIORITISE));
        Together.on(2, tab -> hall.spend(person, one, 3).isDone());
        assertThat(hall.scene(person).left()).isEqualTo(2);
        assertThat(hall.spend(person, other, 3)).isEqualTo(Result.refused(Refusal.BUDGET_EXCEEDED, 5));
        done(hall.spend(person, one, 0));
        done(hall.spend(person, one, 0));
        assertThat(hall.scene(person).left()).isEqualTo(5);
    }

    @Test
    @DisplayName("5: under 500 joins, joined, connected, ready and voted are four numbers, each right at the end")
    void four_counters_under_a_burst() {
        Hall hall = Hall.open(house);
        List<List<Integer>> frames = new CopyOnWriteArrayList<>();
        Live.Following room = follow(
                hall,
                snapshot -> frames.add(numbers(WallScene.of(snapshot).frame().presence())));
        try {
            List<Seat> people = Together.on(25, i -> hall.join(20)).stream()
                    .flatMap(List::stream)
                    .toList();
            await().untilAsserted(() -> assertThat(frames.getLast()).containsExactly(500, 0, 0, 0));
            Attendance attendance = hall.a(Attendance.class);
            people.forEach(who -> attendance.arrive(hall.id(), who.sitter().orElseThrow()));
            attendance.arrive(hall.id(), people.getFirst().sitter().orElseThrow());
            await().untilAsserted(() -> assertThat(frames.getLast()).containsExactly(500, 500, 0, 0));
            ParticipationService participation = hall.a(ParticipationService.class);
            Together.on(
                    20,
                    i -> people.subList(i * 25, i * 25 + (i == 19 ? 24 : 25)).stream()
                            .map(who -> done(participation.setReady(who, true)))
                            .toList());
            await().untilAsserted(() -> assertThat(frames.getLast()).containsExactly(500, 500, 499, 0));
            vote(hall, people);
            await().untilAsserted(() -> assertThat(frames.getLast()).containsExactly(500, 500, 499, 500));
        } finally {
            room.close();
        }
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.get(1)).isLessThanOrEqualTo(frame.getFirst());
            assertThat(frame.get(2)).as("never all ready early").isLessThan(500);
        });
        assertThat(frames)
                .as("nobody who joined is ever gone")
                .isSortedAccordingTo((a, b) -> a.getFirst() - b.getFirst());
    }

    private static List<Integer> numbers(List<Presence> presence) {
        return Stream.<ToIntFunction<Presence>>of(
                        Presence::joined, Presence::connected, Presence::ready, Presence::voted)
                .map(number -> presence.stream().mapToInt(number).sum())
                .toList();
    }

    private void vote(Hall hall, List<Seat> people) {
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.PRIORITISE));
        Together.on(
                25,
                i -> people.subList(i * 20, i * 20 + 20).stream()
                        .map(who -> done(hall.spend(who, post, 1)))
                        .toList());
    }

    /** A laptop that is shut: {@code FacilitatorLeavesIT}; in the middle of an act: {@code LeavingInTheMiddleTest}. */
    @Test
    @DisplayName("6: the facilitator's laptop closes; a co-facilitator goes on, phase and clock unchanged")
    void the_meeting_goes_on_without_the_facilitator() {
        Hall hall = Hall.open(house);
        FacilitationService lead = hall.a(FacilitationService.class);
        Seat other = hall.seat(Role.CO_FACILITATOR);
        done(hall.moveTo(Phase.PRIORITISE));
        done(lead.startTimer(hall.facilitator(), Duration.ofMinutes(10)));
        done(lead.pauseTimer(other));
        done(lead.resumeTimer(other));
        done(lead.moveTo(other, Phase.DISCUSS));
        assertThat(hall.now().phase()).isEqualTo(Phase.DISCUSS);
        assertThat(hall.now().countdown()).isPresent();
    }

    /** What the projector's key may not do over HTTP: {@code WhoMayWhatTest}. */
    @Test
    @DisplayName("9: the projector gets no controls, no names, and nobody's own votes")
    void the_projector_is_a_screen() {
        assertThat(Arrays.stream(WallScene.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "frame",
                        "answers",
                        "posted",
                        "authors",
                        "cards",
                        "focus",
                        "agreement",
                        "actions",
                        "evaluation");
        Hall hall = Hall.open(house);
        Seat person = hall.join(3).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(person, "Tre skjema");
        Seat wall = hall.seat(Role.WALL);
        Stream<Result<?>> controls = Stream.of(
                hall.a(FacilitationService.class).moveTo(wall, Phase.SORT),
                hall.a(FacilitationService.class).reveal(wall, Reveal.DOTS, true),
                hall.a(FacilitationService.class).startTimer(wall, Duration.ofMinutes(1)),
                hall.a(SortingService.class).park(wall, post),
                hall.post(wall, "Fra lerretet"),
                hall.spend(wall, post, 1));
        assertThat(controls).containsOnly(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        assertThat(hall.wall().cards()).noneMatch(Card::mine).allMatch(card -> card.alias() == null);
        assertThat(hall.people().stream().map(Joined::participant))
                .allSatisfy(who -> assertThat(hall.wall().toString())
                        .doesNotContain(who.id().value(), String.valueOf(who.alias())));
    }

    /** Any answers: {@code ConsentPropertyTest} and {@code SmallPartyPropertyTest}; in files: {@code EveryFileTest}. */
    @Test
    @DisplayName("11: agreed only with quorum and no open objection in each of the three parties")
    void nobody_is_outvoted() {
        Hall hall = Hall.open(house);
        List<Seat> people = hall.join(12);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        StanceService stances = hall.a(StanceService.class);
        // People sit party by party in turn, so these are four of one, four of another, and one of the third.
        people.stream()
                .filter(who -> who.party() != Party.EMPLOYEES)
                .forEach(who -> done(stances.take(who, post, Stance.FOR, null)));
        done(stances.take(people.get(2), post, Stance.FOR, null));
        reveal(hall, Reveal.STANCES, true);
        assertThat(agreement(hall).agreed())
                .as("one of four employees is no quorum")
                .isFalse();
        done(hall.a(AgreementService.class).beginRound(hall.facilitator(), post));
        people.stream()
                .filter(who -> who.party() != Party.EMPLOYEES)
                .forEach(who -> done(stances.take(who, post, Stance.FOR, null)));
        done(stances.take(people.get(2), post, Stance.FOR, null));
        done(stances.take(people.get(5), post, Stance.AGAINST, "Hvem følger opp?"));
        assertThat(agreement(hall).parties())
                .as("nothing is told while the round is open")
                .allMatch(stand -> stand.consents() == null);
        reveal(hall, Reveal.STANCES, true);
        assertThat(agreement(hall).agreed()).as("quorum, but an objection").isFalse();
        String objection = Objects.requireNonNull(
                        hall.scene(people.get(5)).agreements().getFirst().mine())
                .ballot();
        done(stances.settle(people.get(5), objection, ObjectionState.WITHDRAWN));
        assertThat(agreement(hall).agreed()).isTrue();
        assertThat(agreement(hall).countsPerParty())
                .as("two employees have answered")
                .isNull();
        assertThat(hall.now().settings().minimumShown()).isEqualTo(3);
    }

    private static Agreement agreement(Hall hall) {
        return hall.console().agreements().getFirst();
    }
}
