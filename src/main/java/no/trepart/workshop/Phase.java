package no.trepart.workshop;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A step of the workshop and the deeds it allows; the facilitator may move to any of them at any time. */
public enum Phase {
    WELCOME(Deed.SHOW_PASSAGE),
    SITUATION(Deed.ANSWER_SITUATION, Deed.SHOW_PASSAGE),
    COLLECT(
            Deed.SHOW_PASSAGE,
            Deed.POST,
            Deed.POST_FOR_OTHERS,
            Deed.CORRECT_OWN,
            Deed.TRIAGE_OWN,
            Deed.TRIAGE,
            Deed.SORT),
    SORT(Deed.SHOW_PASSAGE, Deed.POST_FOR_OTHERS, Deed.TRIAGE_OWN, Deed.TRIAGE, Deed.SORT),
    PRIORITISE(Deed.SPEND_DOTS, Deed.TRIAGE),
    DISCUSS(Deed.SHOW_PASSAGE, Deed.RECOMMEND, Deed.TRIAGE, Deed.SORT),
    AGREE(Deed.RECOMMEND, Deed.TAKE_STANCE, Deed.TRIAGE, Deed.COMPLETE_ACTION),
    CLOSED(Deed.COMPLETE_ACTION, Deed.EVALUATE);

    private static final Set<Deed> WHILE_OPEN = EnumSet.of(Deed.JOIN, Deed.CHAT, Deed.HIDE, Deed.ANSWER_WORDING);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type cannot say
    private final Set<Deed> deeds;

    Phase(Deed... deeds) {
        this.deeds = Set.of(deeds);
    }

    public boolean allows(Deed deed) {
        return deeds.contains(deed) || (this != CLOSED && WHILE_OPEN.contains(deed));
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

    /** The phases in which a deed is allowed, as the guard of a database operation. */
    public static List<Phase> allowing(Deed deed) {
        return Arrays.stream(values()).filter(phase -> phase.allows(deed)).toList();
    }
}
