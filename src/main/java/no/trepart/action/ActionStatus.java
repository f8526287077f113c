package no.trepart.action;

/** How far an action has come. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    DROPPED
}
