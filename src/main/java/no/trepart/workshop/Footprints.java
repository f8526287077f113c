package no.trepart.workshop;

/** Where a room stores by person what people do, and can be asked whether somebody has done anything there. */
public interface Footprints {

    /** Whether it holds anything that somebody wrote, voted or answered, while it is known whose it is. */
    boolean hasAnyOf(Seat seat);
}
