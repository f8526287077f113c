package no.trepart.voting;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which numbers of a round of stances are told, decided once when it is closed, for every screen, answer and file.
 *
 * <p>Numbers are not only shown: whoever adds and subtracts finds more of them. So what follows from those of this round, its consents
 * and the rounds before must be as large a group as one whose number is shown.
 *
 * @param together whether the counts of everybody together are
 * @param split whether they are for each party
 * @param held whether enough people have answered, and still no number is told
 */
public record ToldRound(int round, boolean together, boolean split, boolean held) {

    /** Nothing, as of a round that is not closed. */
    static final ToldRound NOTHING = new ToldRound(0, false, false, false);

    /**
     * Decides it.
     *
     * @param earlier all that was told of this recommendation
     * @param ballots those of all its rounds
     * @param consent what the parties say to it in this round, which is always told
     * @param minimum the fewest people whose answers may be told together
     */
    static ToldRound of(int round, List<ToldRound> earlier, List<StanceBallot> ballots, Consent consent, int minimum) {
        List<StanceBallot> now = in(round, ballots);
        boolean enough = now.size() >= minimum;
        boolean together = enough
                && consent.leavesOpen(minimum)
                && shifts(earlier, ToldRound::together, ballots, now).allMatch(shift -> shift.mayBeTold(minimum));
        boolean split = together
                && StanceCount.perParty(now, minimum).isPresent()
                && shifts(earlier, ToldRound::split, ballots, now).allMatch(shift -> shift.mayBeToldPerParty(minimum));
        return new ToldRound(round, together, split, enough && !together);
    }

    private static Stream<Shift> shifts(
            List<ToldRound> earlier, Predicate<ToldRound> told, List<StanceBallot> ballots, List<StanceBallot> now) {
        return earlier.stream().filter(told).map(then -> Shift.between(in(then.round, ballots), now));
    }

    private static List<StanceBallot> in(int round, List<StanceBallot> ballots) {
        return ballots.stream()
                .filter(ballot -> ballot.round() == round && ballot.counted())
                .toList();
    }
}
