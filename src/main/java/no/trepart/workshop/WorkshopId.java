package no.trepart.workshop;

/** The lasting identity of a workshop; never shown, unlike its {@link JoinCode}. */
public record WorkshopId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
