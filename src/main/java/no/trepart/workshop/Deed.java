package no.trepart.workshop;

/** What somebody can do in a workshop; {@link Phase} says when, {@link Seat} says who. */
public enum Deed {
    JOIN,
    CHAT,
    SHOW_PASSAGE,
    ANSWER_SITUATION,
    POST,
    POST_FOR_OTHERS,
    CORRECT_OWN,
    TRIAGE_OWN,
    TRIAGE,
    ANSWER_WORDING,
    SORT,
    HIDE,
    SPEND_DOTS,
    RECOMMEND,
    TAKE_STANCE,
    COMPLETE_ACTION,
    EVALUATE
}
