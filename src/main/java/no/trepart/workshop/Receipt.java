package no.trepart.workshop;

/**
 * What was reserved for one command of one person, so that a repeat does nothing twice.
 *
 * @param id the identity that what is made gets: drawn at random, so that it tells of neither the person nor the command
 * @param token stands for the command where something is counted; it stands beside no identity but this one
 */
public record Receipt(String id, String token) {

    /** Under what the receipt of a command is kept; commands of different people never meet. */
    public static String key(Seat seat, String command) {
        String who = seat.sitter().map(ParticipantId::value).orElseGet(seat.role()::name);
        return Secrets.hash("receipt\n" + seat.workshop() + '\n' + who + '\n' + command);
    }
}
