package no.trepart.knowledge.lucene;

import java.util.Map;

/**
 * The texts that have each term, packed into a few arrays: objects for each of half a million terms take several times the room, and
 * while the corpus is read again there are two of them.
 *
 * <p>A term is known by a mark of 64 bits. That two of half a million share one has a probability of less than one in a hundred million.
 */
final class PackedPostings {

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** No term's mark, so that it stands for an empty slot. */
    private static final long EMPTY = 0;

    private final int size;
    private final long[] marks;
    private final int[] begins;
    private final int[] ends;
    private final int[] texts;
    private final float[] amounts;

    PackedPostings(Map<String, Postings> found) {
        size = found.size();
        int slots = Integer.highestOneBit(Math.max(1, size)) << 2;
        int all = found.values().stream().mapToInt(Postings::size).sum();
        marks = new long[slots];
        begins = new int[slots];
        ends = new int[slots];
        texts = new int[all];
        amounts = new float[all];
        int end = 0;
        for (Map.Entry<String, Postings> each : found.entrySet()) {
            long mark = mark(each.getKey());
            int slot = slot(mark);
            marks[slot] = mark;
            begins[slot] = end;
            end = each.getValue().copy(texts, amounts, end);
            ends[slot] = end;
        }
    }

    /** How many terms there are. */
    int size() {
        return size;
    }

    /** Where a term is; a place with no texts if nothing has it. */
    int find(String term) {
        return slot(mark(term));
    }

    /** The position of the first text of a place. */
    int begin(int place) {
        return begins[place];
    }

    /** The position after the last text of a place. */
    int end(int place) {
        return ends[place];
    }

    int text(int position) {
        return texts[position];
    }

    float amount(int position) {
        return amounts[position];
    }

    private int slot(long mark) {
        int slot = (int) (mark >>> 32) & (marks.length - 1);
        while (marks[slot] != EMPTY && marks[slot] != mark) {
            slot = (slot + 1) & (marks.length - 1);
        }
        return slot;
    }

    /** FNV-1a, mixed once more so that every bit counts in every other. */
    private static long mark(String term) {
        long mark = OFFSET_BASIS;
        for (int i = 0; i < term.length(); i++) {
            mark = (mark ^ term.charAt(i)) * PRIME;
        }
        mark = (mark ^ (mark >>> 29)) * PRIME;
        mark ^= mark >>> 32;
        return mark == EMPTY ? 1 : mark;
    }
}
