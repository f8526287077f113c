package no.trepart.chat;

/** Who speaks in the chat. */
public enum Voice {
    PARTICIPANT,
    FACILITATOR,
    ASSISTANT
}
