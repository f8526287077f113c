package no.trepart.workshop;

/**
 * Something was done to lead a meeting.
 *
 * @param by the role of whoever did it; who that is stands nowhere
 */
public record Happened(WorkshopId workshop, Role by, Happening what) {

    public static Happened by(Seat seat, Happening what) {
        return new Happened(seat.workshop(), seat.role(), what);
    }
}
