package no.trepart.security;

/** The key that was set for the host could be guessed. */
@SuppressWarnings("serial") // never serialised
final class HostKeyTooShortException extends RuntimeException {

    HostKeyTooShortException(int length, int least) {
        super("The host key that trepart.host-key sets has " + length + " characters; it needs " + least + " or more.");
    }
}
