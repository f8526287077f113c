package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;

/** Anchor checks 1 and 2, for any workshop in any phase: what a role must not see is not in its scene. */
class ScenePropertyTest {

    private final List<String> people = new ArrayList<>();

    /** A workshop in which all kinds of things have happened. */
    private WorkshopSnapshot any(Random chance) {
        Snapshot workshop = aWorkshop().in(one(List.of(Phase.values()), chance));
        Stream.of(Reveal.values()).filter(what -> chance.nextBoolean()).forEach(workshop::reveal);
        if (chance.nextBoolean()) {
            workshop.hide(Reveal.POSTS);
        }
        people.clear();
        for (Party party : Party.values()) {
            int number = chance.nextInt(5);
            workshop.join(party, number);
            for (int i = 1; i <= number; i++) {
                people.add(party + "-" + i);
            }
        }
        if (!people.isEmpty()) {
            fill(workshop, chance);
        }
        return workshop.take();
    }

    private void fill(Snapshot workshop, Random chance) {
        int posts = chance.nextInt(6);
        for (int i = 0; i < posts; i++) {
            workshop.post(person(chance), "s" + i, "tekst-" + i + "-slutt");
        }
        for (int i = 0; i < posts; i++) {
            sorted(workshop, chance, i, posts);
            String author = person(chance);
            workshop.say(author, party(author), "s" + i, "melding-" + i + "-slutt");
            if (chance.nextBoolean()) {
                workshop.recommend("s" + i, "anbefaling");
            }
            voted(workshop, chance, "s" + i);
        }
        if (posts > 0) {
            workshop.focus("s" + chance.nextInt(posts));
        }
    }

    private static void sorted(Snapshot workshop, Random chance, int i, int posts) {
        SuggestionId id = new SuggestionId("s" + i);
        SortingStep step =
                switch (chance.nextInt(6)) {
                    case 0 -> new SortingStep.Hidden(id, "grunn-" + i);
                    case 1 -> i + 1 < posts ? new SortingStep.Merged(id, new SuggestionId("s" + (i + 1))) : null;
                    case 2 -> new SortingStep.Parked(id);
                    default -> null;
                };
        if (step != null) {
            workshop.sort(step);
        }
    }

    private void voted(Snapshot workshop, Random chance, String suggestion) {
        for (String voter : people) {
            if (party(voter).votes() && chance.nextBoolean()) {
                workshop.spend(voter, party(voter), suggestion, 1 + chance.nextInt(5));
                workshop.take(voter, party(voter), suggestion, one(List.of(Stance.values()), chance));
            }
        }
    }

    private String person(Random chance) {
        return one(people, chance);
    }

    private static <T> T one(List<T> many, Random chance) {
        return many.get(chance.nextInt(many.size()));
    }

    private static Party party(String person) {
        return Party.valueOf(person.substring(0, person.indexOf('-')));
    }

    private record Eye(@Nullable String person, Scene scene) {}

    private static List<Eye> eyes(WorkshopSnapshot snapshot) {
        List<Eye> eyes = new ArrayList<>(List.of(
                new Eye(null, WallScene.of(snapshot)),
                new Eye(null, LeaderScene.of(snapshot)),
                new Eye(null, ConsoleScene.of(snapshot))));
        for (Participant participant : snapshot.participants()) {
            eyes.add(new Eye(
                    participant.id().value(),
                    Scene.of(snapshot, Seat.of(participant, "token")).orElseThrow()));
        }
        return eyes;
    }

    @Property
    void nobody_is_told_who_wrote_or_voted_what(@ForAll Random chance) {
        WorkshopSnapshot snapshot = any(chance);
        for (Eye eye : eyes(snapshot)) {
            String seen = eye.scene().toString();
            for (String person : people) {
                if (!person.equals(eye.person())) {
                    assertThat(seen)
                            .doesNotContain(person + ",", person + "]", "Alias " + person, "ballot-" + person + ",");
                }
            }
        }
    }

    @Property
    void posts_that_are_hidden_from_somebody_are_nowhere_in_what_they_get(@ForAll Random chance) {
        WorkshopSnapshot snapshot = any(chance);
        for (Eye eye : eyes(snapshot)) {
            for (Suggestion post : snapshot.suggestions()) {
                if (isHidden(snapshot, post, eye)) {
                    assertThat(eye.scene().toString())
                            .doesNotContain(post.text(), post.text().replace("tekst", "melding"));
                }
            }
        }
    }

    private static boolean isHidden(WorkshopSnapshot snapshot, Suggestion post, Eye eye) {
        ParticipantId author = post.author();
        boolean own = author != null && author.value().equals(eye.person());
        boolean leads = eye.scene() instanceof ConsoleScene;
        boolean takenOff = snapshot.board().standing(post.id()) == Standing.HIDDEN;
        return !own && (takenOff ? !leads : !snapshot.workshop().isRevealed(Reveal.POSTS));
    }

    @Property
    void totals_that_are_not_revealed_are_in_no_scene(@ForAll Random chance) {
        WorkshopSnapshot snapshot = any(chance);
        Set<Reveal> revealed = snapshot.workshop().revealed();
        boolean counted =
                revealed.contains(Reveal.STANCES) || snapshot.workshop().isClosed();
        for (Eye eye : eyes(snapshot)) {
            if (!revealed.contains(Reveal.DOTS)) {
                assertThat(eye.scene().toString()).doesNotContainPattern("dots=[^n]\\d*, dotsPerParty");
                assertThat(eye.scene().toString()).doesNotContain("dotsPerParty={");
            }
            if (!counted) {
                assertThat(eye.scene().toString())
                        .doesNotContain("counts={", "countsPerParty={", "Objection[", "openObjections=0")
                        .doesNotContainPattern("openObjections=\\d|recorded=\\d");
            }
        }
    }

    @Property
    void every_text_that_was_posted_is_within_reach_of_those_who_lead(@ForAll Random chance) {
        WorkshopSnapshot snapshot = any(chance);
        String console = ConsoleScene.of(snapshot).toString();
        snapshot.suggestions().stream()
                .filter(post -> snapshot.workshop().isRevealed(Reveal.POSTS)
                        || snapshot.board().standing(post.id()) == Standing.HIDDEN)
                .forEach(post -> assertThat(console).contains(post.text()));
    }
}
