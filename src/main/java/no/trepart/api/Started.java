package no.trepart.api;

import java.net.URI;
import no.trepart.workshop.StartedWorkshop;

/** A workshop that was just started, with the keys that are shown this once. */
record Started(
        String code, String facilitatorKey, String coFacilitatorKey, String leaderKey, String wallKey, Links links) {

    /** Where things of it are found. */
    record Links(URI workshop, URI events, URI participants) {

        static Links of(URI house, String code) {
            URI workshop = house.resolve("/api/v1/workshops/" + code);
            return new Links(workshop, URI.create(workshop + "/events"), URI.create(workshop + "/participants"));
        }
    }

    static Started of(StartedWorkshop started, URI house) {
        String code = started.workshop().code().value();
        return new Started(
                code,
                started.keys().facilitator(),
                started.keys().coFacilitator(),
                started.keys().leader(),
                started.keys().wall(),
                Links.of(house, code));
    }
}
