package no.trepart.workshop;

/** What a key or token lets its holder be; a projector is a screen, not a person. */
public enum Role {
    FACILITATOR,
    CO_FACILITATOR,
    LEADER,
    WALL,
    PARTICIPANT;

    /** Co-facilitators have the same power, so that one can go on when the other drops out. */
    public boolean leadsTheRoom() {
        return this == FACILITATOR || this == CO_FACILITATOR;
    }

    /** The action list is completed and exported by those who lead the room and by the leader who follows it up. */
    public boolean followsUp() {
        return leadsTheRoom() || this == LEADER;
    }
}
