package no.trepart.voting;

import java.util.Collection;

/**
 * Protects people in small parties.
 *
 * <p>A count of one or two tells what a person did. So does the difference between a total and the counts that are shown, and
 * therefore a split into parties is shown whole or not at all.
 */
final class SmallNumbers {

    private SmallNumbers() {}

    /** Whether every party that took part at all is large enough; those nobody answered for hide nobody. */
    static boolean mayBeSplit(Collection<Integer> answersPerParty, int minimum) {
        return answersPerParty.stream().allMatch(answers -> answers == 0 || answers >= minimum);
    }
}
