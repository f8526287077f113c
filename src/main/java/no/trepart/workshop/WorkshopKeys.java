package no.trepart.workshop;

import java.util.Map;

/** The keys of a new workshop in clear text; they are shown once and only their hashes are stored. */
public record WorkshopKeys(String facilitator, String coFacilitator, String leader, String wall) {

    Map<Role, String> hashes() {
        return Map.of(
                Role.FACILITATOR, Secrets.hash(facilitator),
                Role.CO_FACILITATOR, Secrets.hash(coFacilitator),
                Role.LEADER, Secrets.hash(leader),
                Role.WALL, Secrets.hash(wall));
    }
}
