package no.trepart.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trepart.suggestion.Likeness;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Party;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What those who lead the room may see; not who wrote what.
 *
 * @param posted how many suggestions were written; a split one counts once
 * @param cards every suggestion that may be seen, wherever it stands on the board
 * @param ranked identities of the counting ones, most dots first once totals are shown, until then by number: the order would tell them
 * @param duplicates pairs that say much the same, while the assistant is on
 * @param silent parties that have written conspicuously little, while the assistant is on
 * @param waiting who waits to be let in
 * @param hands who wants to speak
 * @param log everything that was done on the board and to lead the meeting, oldest first
 * @param keptUntil until when a closed meeting can go on with what was written; null while it is open
 */
public record ConsoleScene(
        Frame frame,
        Settings settings,
        List<Answer> answers,
        int posted,
        int authors,
        List<Card> cards,
        List<String> ranked,
        List<Duplicate> duplicates,
        List<Silence> silent,
        List<Newcomer> waiting,
        List<Person> hands,
        List<Line> lines,
        @Nullable FocusView focus,
        List<Agreement> agreements,
        List<ActionItem> actions,
        Evaluation evaluation,
        List<LogEntry> log,
        @Nullable Instant keptUntil)
        implements Scene {

    /** Fewer posts than this tell nothing about who is silent. */
    private static final int ENOUGH_POSTS = 6;

    /** Below half of an equal share a party is silent. */
    private static final double HALF_OF_A_THIRD = 1.0 / 6;

    /** Two suggestions that say much the same. */
    public record Duplicate(String suggestion, String like) {

        /** Every pair of those that count, the later one first. */
        static List<Duplicate> among(Overview overview) {
            List<Suggestion> open = overview.counting();
            List<Likeness> words =
                    open.stream().map(overview::words).map(Likeness::of).toList();
            return Likeness.likelyDuplicates(words).stream()
                    .map(pair -> new Duplicate(
                            open.get(pair.later()).id().value(),
                            open.get(pair.earlier()).id().value()))
                    .toList();
        }
    }

    /** A party's share of the posts (deltakelsesgap, seed/originals/001); never a person's. */
    public record Silence(Party party, int posts, int of) {}

    /** Somebody who waits, known by nothing but the party and perhaps an alias. */
    public record Person(String id, Party party, @Nullable String alias) {

        static Person of(Participant participant) {
            return new Person(participant.id().value(), participant.party(), participant.alias());
        }
    }

    /**
     * Somebody who waits to be let in.
     *
     * @param door the name by which they are let in from outside, which is not their identity
     */
    public record Newcomer(Person person, String door) {

        static Newcomer of(Participant participant) {
            return new Newcomer(Person.of(participant), participant.id().atTheDoor());
        }
    }

    public static ConsoleScene of(WorkshopSnapshot snapshot) {
        Overview overview = snapshot.overview();
        Eyes eyes = new Eyes(overview, Optional.empty(), true);
        List<Card> cards = eyes.cards(overview.present());
        boolean assisted = overview.workshop().settings().assistant();
        return new ConsoleScene(
                overview.hall().frame(),
                overview.workshop().settings(),
                eyes.answers(),
                overview.written().size(),
                overview.authors(),
                cards,
                overview.ranked().stream()
                        .map(suggestion -> suggestion.id().value())
                        .toList(),
                assisted && overview.workshop().isRevealed(Reveal.POSTS) ? overview.duplicates() : List.of(),
                assisted ? silent(overview) : List.of(),
                snapshot.participants().stream()
                        .filter(p -> !p.admitted())
                        .map(Newcomer::of)
                        .toList(),
                snapshot.participants().stream()
                        .filter(Participant::handRaised)
                        .map(Person::of)
                        .toList(),
                eyes.lines(),
                eyes.focus().orElse(null),
                eyes.agreements(),
                eyes.actions(),
                overview.thermometer().seen(),
                LogEntry.all(snapshot),
                overview.workshop().keptUntil().orElse(null));
    }

    private static List<Silence> silent(Overview overview) {
        int all = overview.written().size() - overview.brought().size();
        List<Silence> silent = new ArrayList<>();
        for (Presence presence : overview.presence()) {
            int own = (int) overview.written().stream()
                    .filter(suggestion -> suggestion.party() == presence.party())
                    .count();
            boolean quiet = presence.party().votes() && presence.joined() > 0 && own < all * HALF_OF_A_THIRD;
            if (quiet && all >= ENOUGH_POSTS) {
                silent.add(new Silence(presence.party(), own, all));
            }
        }
        return silent;
    }
}
