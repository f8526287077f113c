package no.trepart.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The short public code on the wall: six characters that cannot be mistaken for each other, written «FJ4 82K». */
public record JoinCode(String value) {

    /** No 0/O, 1/I/L, 5/S, 8/B pairs that a back row would confuse, and no vowels that would spell words. */
    static final String ALPHABET = "CDFGHJKMNPQRTVWXYZ234679";

    private static final int LENGTH = 6;

    public JoinCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Not a join code: " + value);
        }
    }

    /** Reads what people type: any case, with blanks or hyphens; empty if it cannot be a code. */
    public static Optional<JoinCode> parse(String typed) {
        String bare = typed.replaceAll("[\\s\\p{Zs}-]", "").toUpperCase(Locale.ROOT);
        boolean isCode = bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return isCode ? Optional.of(new JoinCode(bare)) : Optional.empty();
    }

    static JoinCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new JoinCode(code.toString());
    }

    /** The code as it is read aloud and shown: two groups of three. */
    public String spoken() {
        return value.substring(0, 3) + " " + value.substring(3);
    }
}
