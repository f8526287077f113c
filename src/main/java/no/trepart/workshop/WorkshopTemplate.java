package no.trepart.workshop;

/** Settings that a host has given a name, to start other workshops with. */
public record WorkshopTemplate(String name, Settings settings) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;
}
