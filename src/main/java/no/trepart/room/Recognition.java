package no.trepart.room;

import java.util.List;

/**
 * Whether the authors of what was merged, reworded or split recognise what they meant; never which author or party said what.
 *
 * @param covered how many posts the words cover, says their author
 * @param notCovered how many they do not cover
 * @param unanswered of how many posts the author has not said anything
 * @param remarks what authors added, objections first and else by the alphabet: the order of the posts would tell whose they are
 */
public record Recognition(int covered, int notCovered, int unanswered, List<Remark> remarks) {

    /** A comment, and whether it came with an objection. */
    public record Remark(boolean covers, String text) {}

    public Recognition {
        remarks = List.copyOf(remarks);
    }
}
