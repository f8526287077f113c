package no.trepart.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * How far the parties have come with one recommendation, as a role may see it.
 *
 * @param subject the suggestion it is about
 * @param parties the three parties in their fixed order
 * @param open whether stances can be taken and changed now
 * @param closed whether the round is closed; until then nothing is told of the answers but how many there are
 * @param agreed whether all three parties consent, as they answered in a round that is closed
 * @param counts everybody's stances together; only once the round is closed, and only if that tells nothing about a few
 * @param countsPerParty the split into parties; only where that tells nothing about a person
 * @param earlier the counts of the round before, to show the shift
 * @param held whether enough have answered and the numbers are held back, as they would tell what a few answered or changed
 * @param agreedBefore when an earlier meeting agreed to it; null where this meeting is to find out, or has
 * @param mine the viewer's own stance
 */
public record Agreement(
        Card subject,
        Proposal proposal,
        int round,
        boolean open,
        boolean closed,
        boolean agreed,
        List<Stand> parties,
        List<Objection> objections,
        @Nullable Map<Stance, Integer> counts,
        @Nullable Map<Party, Map<Stance, Integer>> countsPerParty,
        @Nullable Map<Stance, Integer> earlier,
        boolean held,
        @Nullable Instant agreedBefore,
        @Nullable OwnStance mine) {

    public Agreement {
        parties = List.copyOf(parties);
        objections = List.copyOf(objections);
    }

    /** The same as somebody else sees it: with the card and the stance that are theirs. */
    Agreement with(Card card, @Nullable OwnStance own) {
        return new Agreement(
                card,
                proposal,
                round,
                open,
                closed,
                agreed,
                parties,
                objections,
                counts,
                countsPerParty,
                earlier,
                held,
                agreedBefore,
                own);
    }

    /**
     * Where one party stands.
     *
     * @param consents null until the round is closed: one more answer could show what it was
     * @param openObjections null while the round is open, and where one of the parties is too small for numbers to be shown
     * @param recorded objections kept as the party's note; null likewise
     */
    public record Stand(
            Party party,
            int joined,
            int answered,
            int quorum,
            boolean hasQuorum,
            @Nullable Boolean consents,
            @Nullable Integer openObjections,
            @Nullable Integer recorded) {}

    /**
     * What somebody needs to be able to consent, without who said it.
     *
     * @param party null where one of the parties is too small: if only its objections had no name, that would name it
     */
    public record Objection(String text, @Nullable Party party, ObjectionState state) {}

    /** The viewer's stance, and the ballot by which an objection can be withdrawn or recorded. */
    public record OwnStance(
            String ballot,
            Stance stance,
            @Nullable String reason,
            @Nullable ObjectionState objection) {}
}
