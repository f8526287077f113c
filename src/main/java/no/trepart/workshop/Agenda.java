package no.trepart.workshop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps a meeting plans to take and how long each may last; the facilitator may still visit any other. */
public record Agenda(List<Item> items) {

    /** The longest time for one step, in minutes. */
    public static final int LONGEST_MINUTES = (int) Timer.LONGEST.toMinutes();

    private static final Set<Phase> ALWAYS = EnumSet.of(Phase.WELCOME, Phase.CLOSED);

    /** Every step, none with a time. */
    public static final Agenda FULL = new Agenda(
            Arrays.stream(Phase.values()).map(phase -> new Item(phase, null)).toList());

    /**
     * A planned step.
     *
     * @param minutes how long it may last, 1 to {@link #LONGEST_MINUTES}; none if it takes the time it takes
     */
    public record Item(Phase phase, @Nullable Integer minutes) {

        public Item {
            if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
                throw new IllegalArgumentException("A step lasts 1 to " + LONGEST_MINUTES + " minutes: " + minutes);
            }
        }
    }

    /** The steps are put in the order of the method; every meeting begins with «Velkommen» and ends with «Avslutte». */
    public Agenda {
        EnumSet<Phase> planned = EnumSet.noneOf(Phase.class);
        for (Item item : items) {
            if (!planned.add(item.phase())) {
                throw new IllegalArgumentException("Planned twice: " + item.phase());
            }
        }
        List<Item> whole = new ArrayList<>(items);
        ALWAYS.stream().filter(planned::add).forEach(phase -> whole.add(new Item(phase, null)));
        whole.sort((one, other) -> one.phase().compareTo(other.phase()));
        items = List.copyOf(whole);
    }

    /** Whether a step is taken in every meeting. */
    public static boolean isAlways(Phase phase) {
        return ALWAYS.contains(phase);
    }

    public boolean includes(Phase phase) {
        return item(phase).isPresent();
    }

    public Optional<Duration> time(Phase phase) {
        return item(phase).map(Item::minutes).map(Duration::ofMinutes);
    }

    /** What all steps with a time last together. */
    public Duration total() {
        return items.stream()
                .map(item -> time(item.phase()).orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The planned step after this one, which need not be planned itself. */
    public Optional<Phase> next(Phase phase) {
        return items.stream().map(Item::phase).filter(phase::isBefore).findFirst();
    }

    /** The planned step before this one, which need not be planned itself. */
    public Optional<Phase> previous(Phase phase) {
        return items.stream()
                .map(Item::phase)
                .filter(other -> other.isBefore(phase))
                .reduce((first, second) -> second);
    }

    private Optional<Item> item(Phase phase) {
        return items.stream().filter(item -> item.phase() == phase).findFirst();
    }
}
