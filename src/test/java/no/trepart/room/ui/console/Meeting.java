package no.trepart.room.ui.console;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.trepart.chat.ChatService;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.voting.AgreementService;
import no.trepart.voting.DotService;
import no.trepart.voting.StanceService;
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
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopService;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A meeting with people in it, led through the services as the console does. */
public class Meeting {

    public final StartedWorkshop started;
    public final List<Seat> seats = new ArrayList<>();
    private final ApplicationContext beans;

    public Meeting(ApplicationContext beans, String title) {
        this.beans = beans;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("host", "", "ROLE_HOST"));
        try {
            started = done(bean(WorkshopService.class)
                    .start(new NewWorkshop(title, "Fjordvik", Language.NB, Settings.DEFAULT)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public Seat lead() {
        return Seat.of(started.workshop().id(), Role.FACILITATOR);
    }

    public String code() {
        return started.workshop().code().value();
    }

    public Meeting joined(Party party, int people) {
        for (int i = 0; i < people; i++) {
            Joined joined = done(bean(ParticipationService.class)
                    .join(
                            started.workshop().code(),
                            party,
                            null,
                            UUID.randomUUID().toString()));
            seats.add(joined.seat());
        }
        return this;
    }

    public Meeting in(Phase phase) {
        done(bean(FacilitationService.class).moveTo(lead(), phase));
        return this;
    }

    public Seat seat(Party party, int number) {
        List<Seat> own = seats.stream().filter(seat -> seat.party() == party).toList();
        return own.get(number % own.size());
    }

    public Suggestion post(Party party, int number, Kind kind, String text) {
        return done(bean(SuggestionService.class)
                .post(
                        seat(party, number),
                        new NewSuggestion(kind, text, null, UUID.randomUUID().toString())));
    }

    public void answer(Party party, int number, OpeningQuestion question, String text) {
        done(bean(SituationService.class)
                .answer(seat(party, number), question, text, UUID.randomUUID().toString()));
    }

    public StanceService stances() {
        return bean(StanceService.class);
    }

    public AgreementService agreement() {
        return bean(AgreementService.class);
    }

    public DotService dots() {
        return bean(DotService.class);
    }

    public ChatService chat() {
        return bean(ChatService.class);
    }

    /** Whether these words stand anywhere in what is stored of the meeting. */
    public boolean holds(String words) {
        MongoTemplate mongo = bean(MongoTemplate.class);
        String id = started.workshop().id().value();
        Query own = query(
                new Criteria().orOperator(where("workshop").is(id), where("_id").is(id)));
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.find(own, Document.class, name).stream())
                // JSON escapes some letters.
                .anyMatch(document ->
                        document.toJson().contains(words) || document.toString().contains(words));
    }

    public static <T> T done(Result<T> result) {
        return switch (result) {
            case Result.Done<T>(T value) -> value;
            case Result.Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.reason());
        };
    }
}
