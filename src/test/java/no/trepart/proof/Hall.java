package no.trepart.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.room.ConsoleScene;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Rooms;
import no.trepart.room.Scene;
import no.trepart.room.WallScene;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.voting.AgreementService;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotService;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Joined;
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
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopService;
import org.springframework.context.ApplicationContext;

/** A meeting that a test holds through the services, as its screens would. */
public final class Hall {

    private static final Settings NO_ASSISTANT =
            new Settings(5, 50, 3, 30, 30, false, false, false, false, false, Set.of(), Agenda.FULL);

    private final ApplicationContext house;
    private final Workshop workshop;
    private final List<Joined> people = new ArrayList<>();

    private Hall(ApplicationContext house, Workshop workshop) {
        this.house = house;
        this.workshop = workshop;
    }

    public static Hall open(ApplicationContext house) {
        return open(house, NO_ASSISTANT);
    }

    public static Hall open(ApplicationContext house, Settings settings) {
        NewWorkshop wish = new NewWorkshop("Tillit i praksis", "Fjellvik kommune", Language.NB, settings);
        return new Hall(
                house, done(house.getBean(WorkshopService.class).start(wish)).workshop());
    }

    /** A meeting that was started in another way. */
    public static Hall of(ApplicationContext house, Workshop workshop) {
        return new Hall(house, workshop);
    }

    public static <T> T done(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T>) result).value();
    }

    public <T> T a(Class<T> service) {
        return house.getBean(service);
    }

    public WorkshopId id() {
        return workshop.id();
    }

    public Workshop now() {
        return a(WorkshopService.class).find(id()).orElseThrow();
    }

    public Seat seat(Role role) {
        return Seat.of(id(), role);
    }

    public Seat facilitator() {
        return seat(Role.FACILITATOR);
    }

    public Joined join(Party party, String alias) {
        return join(party, alias, UUID.randomUUID().toString());
    }

    public Joined join(Party party, String alias, String command) {
        Joined joined = done(a(ParticipationService.class).join(workshop.code(), party, alias, command));
        synchronized (people) {
            people.add(joined);
        }
        return joined;
    }

    /** Lets so many people come, the three parties in turn. */
    public List<Seat> join(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> join(
                        Party.THREE.get(i % 3),
                        "Kallenavn " + UUID.randomUUID().toString().substring(0, 8)))
                .map(Joined::seat)
                .toList();
    }

    public List<Joined> people() {
        synchronized (people) {
            return List.copyOf(people);
        }
    }

    public Result<Workshop> moveTo(Phase phase) {
        return a(FacilitationService.class).moveTo(facilitator(), phase);
    }

    public Result<Suggestion> post(Seat seat, String text) {
        return post(seat, text, UUID.randomUUID().toString());
    }

    public Result<Suggestion> post(Seat seat, String text, String command) {
        return a(SuggestionService.class).post(seat, new NewSuggestion(Kind.RULE, text, null, command));
    }

    public SuggestionId posted(Seat seat, String text) {
        return done(post(seat, text)).id();
    }

    public Result<DotBallot> spend(Seat seat, SuggestionId suggestion, int dots) {
        return a(DotService.class).spend(seat, suggestion, dots);
    }

    public Result<Message> say(Seat seat, SuggestionId thread, String text) {
        return say(seat, thread, text, UUID.randomUUID().toString());
    }

    public Result<Message> say(Seat seat, SuggestionId thread, String text, String command) {
        return a(ChatService.class).say(seat, new NewMessage(thread, text, command));
    }

    public Result<Recommendation> recommend(SuggestionId suggestion, String wording) {
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, wording, null, null, null, null);
        return a(AgreementService.class).propose(facilitator(), suggestion, proposal);
    }

    public WorkshopSnapshot snapshot() {
        return a(Rooms.class).look(id()).orElseThrow();
    }

    public WallScene wall() {
        return WallScene.of(snapshot());
    }

    public ConsoleScene console() {
        return ConsoleScene.of(snapshot());
    }

    public ParticipantScene scene(Seat seat) {
        return (ParticipantScene) Scene.of(snapshot(), seat).orElseThrow();
    }
}
