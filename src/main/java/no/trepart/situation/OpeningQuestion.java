package no.trepart.situation;

/** What a trust reform should begin by asking (seed/originals/004). */
public enum OpeningQuestion {
    NEEDS_FOR_CHANGE,
    EFFECT_OF_CONTROL,
    WHAT_WORKS,
    HOW_TO_FIND_SOLUTIONS
}
