package no.trepart.workshop;

/** Where the screens of a workshop are. */
public final class RoomLinks {

    /** The participant's room; short, for it is typed and scanned. */
    public static final String PARTICIPANT = "m";

    /** The projector. */
    public static final String WALL = "lerret";

    /** The facilitator's console. */
    public static final String CONSOLE = "konsoll";

    /** The action list, for the leader who follows up. */
    public static final String ACTIONS = "tiltak";

    /** Which of those who share a device, in the address of the participant's room. */
    public static final String PLACE = "plass";

    private RoomLinks() {}

    public static String participant(JoinCode code) {
        return PARTICIPANT + "/" + code.value();
    }

    /** The room of one more who shares a device. */
    public static String participant(JoinCode code, int place) {
        return participant(code) + "?" + PLACE + "=" + place;
    }

    public static String wall(JoinCode code) {
        return WALL + "/" + code.value();
    }

    public static String console(JoinCode code) {
        return CONSOLE + "/" + code.value();
    }

    public static String actions(JoinCode code) {
        return ACTIONS + "/" + code.value();
    }
}
