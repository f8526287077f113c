package no.trepart.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;

/**
 * The sorting board: everything that was done to the suggestions, in order, from which it follows where each one stands.
 *
 * <p>The suggestions themselves are never changed by sorting, so that every step can be undone and the author's words stay.
 *
 * @param revision grows with every step, every undo and every recommendation; a step is only taken on the revision it was decided on
 */
public record Board(int revision, List<BoardEntry> entries) {

    public static final Board EMPTY = new Board(0, List.of());

    public Board {
        entries = List.copyOf(entries);
    }

    public Standing standing(SuggestionId id) {
        return steps(id)
                .reduce((earlier, later) -> later)
                .map(Board::standingAfter)
                .orElse(Standing.OPEN);
    }

    private static Standing standingAfter(SortingStep step) {
        return switch (step) {
            case SortingStep.Merged merged -> Standing.MERGED;
            case SortingStep.Split split -> Standing.SPLIT;
            case SortingStep.Cleared cleared -> Standing.CLEARED;
            case SortingStep.Parked parked -> Standing.PARKED;
            case SortingStep.Hidden hidden -> Standing.HIDDEN;
            case SortingStep.Reopened reopened -> Standing.OPEN;
            case SortingStep.Reworded reworded -> Standing.OPEN;
        };
    }

    /** The steps that decide where it stands; new words alone do not move it. */
    private Stream<SortingStep> steps(SuggestionId id) {
        return valid().filter(step -> step.suggestion().equals(id) && !(step instanceof SortingStep.Reworded));
    }

    private Stream<SortingStep> valid() {
        return entries.stream().filter(entry -> !entry.undone()).map(BoardEntry::step);
    }

    /** The suggestion this one is handled with: itself, unless it was merged. */
    public SuggestionId root(SuggestionId id) {
        Set<SuggestionId> seen = new HashSet<>();
        SuggestionId at = id;
        while (seen.add(at)) {
            Optional<SuggestionId> into = mergedInto(at);
            if (into.isEmpty()) {
                return at;
            }
            at = into.get();
        }
        throw new IllegalStateException("Suggestions are merged in a circle: " + seen);
    }

    private Optional<SuggestionId> mergedInto(SuggestionId id) {
        return steps(id)
                .reduce((earlier, later) -> later)
                .filter(SortingStep.Merged.class::isInstance)
                .map(step -> ((SortingStep.Merged) step).into());
    }

    /** The words that replaced the author's, if any. */
    public Optional<String> wording(SuggestionId id) {
        return valid().filter(step -> step.suggestion().equals(id))
                .filter(SortingStep.Reworded.class::isInstance)
                .map(step -> ((SortingStep.Reworded) step).text())
                .reduce((earlier, later) -> later);
    }

    /** Why it is hidden, if it is. */
    public Optional<String> hiddenBecause(SuggestionId id) {
        return steps(id)
                .reduce((earlier, later) -> later)
                .filter(SortingStep.Hidden.class::isInstance)
                .map(step -> ((SortingStep.Hidden) step).reason());
    }

    /** What it counts as since it was split; nothing if it was not. */
    public List<SuggestionId> parts(SuggestionId whole) {
        return steps(whole)
                .reduce((earlier, later) -> later)
                .filter(SortingStep.Split.class::isInstance)
                .map(step -> ((SortingStep.Split) step).parts())
                .orElse(List.of());
    }

    /** Whether a part of a split suggestion counts: the split was not undone. */
    public boolean isPart(SuggestionId whole, SuggestionId part) {
        return parts(whole).contains(part);
    }

    /** Whether a suggestion, with what it is handled with, takes part in the steps after sorting. */
    public boolean counts(SuggestionId id) {
        SuggestionId root = root(id);
        return standing(root).counts() && isWholeOrPart(root);
    }

    /** Whether something that is handled on its own here no longer is so after a step or an undo. */
    boolean loses(Set<SuggestionId> ids, Board after) {
        return ids.stream().anyMatch(id -> isOnItsOwn(id) && !after.isOnItsOwn(id));
    }

    /** Whether it counts and is handled with no other. */
    public boolean isOnItsOwn(SuggestionId id) {
        return root(id).equals(id) && counts(id);
    }

    /** A part whose split was undone is a part of nothing. */
    private boolean isWholeOrPart(SuggestionId id) {
        List<SortingStep.Split> splits = entries.stream()
                .map(BoardEntry::step)
                .filter(SortingStep.Split.class::isInstance)
                .map(SortingStep.Split.class::cast)
                .filter(split -> split.parts().contains(id))
                .toList();
        return splits.isEmpty() || splits.stream().anyMatch(split -> isPart(split.suggestion(), id));
    }

    /** Whether a step can be taken now, or the refusal a screen shows. */
    public Result<SortingStep> check(SortingStep step) {
        Standing now = standing(step.suggestion());
        boolean gone = now == Standing.MERGED || now == Standing.SPLIT || !isWholeOrPart(step.suggestion());
        if (gone) {
            return Result.refused(Refusal.ALREADY_MERGED);
        }
        return step instanceof SortingStep.Merged merged ? checkMerge(merged) : Result.done(step);
    }

    private Result<SortingStep> checkMerge(SortingStep.Merged merged) {
        boolean intoItself = root(merged.into()).equals(merged.suggestion());
        Standing target = standing(root(merged.into()));
        boolean targetGone =
                target == Standing.SPLIT || target == Standing.HIDDEN || !isWholeOrPart(root(merged.into()));
        return intoItself || targetGone ? Result.refused(Refusal.ALREADY_MERGED) : Result.done(merged);
    }

    /** The board after a step. */
    public Board with(BoardEntry entry) {
        List<BoardEntry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Board(revision + 1, longer);
    }

    /** The place of the last step that is not undone. */
    public Optional<Integer> lastStep() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!entries.get(i).undone()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The place of the last step about a suggestion that is not undone. */
    public Optional<Integer> lastStep(SuggestionId id) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!entries.get(i).undone() && entries.get(i).step().suggestion().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether undoing a step would take away the part of a split that later steps were taken on. */
    public boolean isBuiltOn(int place) {
        return entries.get(place).step() instanceof SortingStep.Split split
                && valid().anyMatch(step -> split.parts().contains(step.suggestion())
                        || (step instanceof SortingStep.Merged merged
                                && split.parts().contains(merged.into())));
    }

    /** The board with one step undone. */
    public Board without(int place) {
        List<BoardEntry> changed = new ArrayList<>(entries);
        changed.set(place, changed.get(place).undo());
        return new Board(revision + 1, changed);
    }
}
