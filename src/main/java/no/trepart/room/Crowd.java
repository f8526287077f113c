package no.trepart.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.voting.DotBallot;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** The people of a snapshot: each with what is their own, and all of them as numbers. */
final class Crowd {

    private final Map<ParticipantId, Participant> people;
    private final Map<ParticipantId, List<DotBallot>> dots;
    private final Map<ParticipantId, List<StanceBallot>> stances;
    private final List<Presence> presence;

    Crowd(WorkshopSnapshot snapshot) {
        this.people = snapshot.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        this.dots = byPerson(snapshot.dots(), DotBallot::participant);
        this.stances = byPerson(snapshot.stances(), StanceBallot::participant);
        this.presence = Arrays.stream(Party.values())
                .map(party -> presence(party, snapshot))
                .toList();
    }

    /** What nobody can be seen in any more, as after the close, is nobody's own. */
    private static <T> Map<ParticipantId, List<T>> byPerson(List<T> all, Function<T, @Nullable ParticipantId> whose) {
        Map<ParticipantId, List<T>> own = new HashMap<>();
        for (T each : all) {
            ParticipantId person = whose.apply(each);
            if (person != null) {
                own.computeIfAbsent(person, first -> new ArrayList<>()).add(each);
            }
        }
        return own;
    }

    private Presence presence(Party party, WorkshopSnapshot snapshot) {
        List<Participant> own = snapshot.participants().stream()
                .filter(participant -> participant.admitted() && participant.party() == party)
                .toList();
        return new Presence(
                party,
                own.size(),
                (int) own.stream()
                        .filter(p -> snapshot.connected().contains(p.id()))
                        .count(),
                (int) own.stream().filter(Participant::ready).count(),
                (int) own.stream()
                        .filter(p -> dots(p.id()).stream().anyMatch(ballot -> ballot.spent() > 0))
                        .count());
    }

    List<Presence> presence() {
        return presence;
    }

    /** How many of each party have joined. */
    Map<Party, Integer> joined() {
        Map<Party, Integer> joined = new EnumMap<>(Party.class);
        presence.forEach(row -> joined.put(row.party(), row.joined()));
        return joined;
    }

    Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(people.get(id));
    }

    List<DotBallot> dots(ParticipantId id) {
        return dots.getOrDefault(id, List.of());
    }

    List<StanceBallot> stances(ParticipantId id) {
        return stances.getOrDefault(id, List.of());
    }
}
