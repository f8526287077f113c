package no.trepart.workshop;

/**
 * Under what a participant answers what nobody may trace back to them.
 *
 * <p>It is made of the token that only the participant's browser holds. The house stores the token's hash and the names below, and neither
 * leads to the other; so an answer can be changed and never be given twice, also when every link to people is deleted.
 */
public final class Pseudonym {

    private final String secret;

    private Pseudonym(String secret) {
        this.secret = secret;
    }

    public static Pseudonym of(String token) {
        return new Pseudonym(Secrets.hash("pseudonym\n" + token));
    }

    /** The name for one purpose; names for different purposes cannot be told to be of the same person. */
    public String nameFor(String purpose) {
        return Secrets.hash(secret + '\n' + purpose);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonym that && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    /** Says nothing, for it could end in a log. */
    @Override
    public String toString() {
        return "Pseudonym";
    }
}
