package no.trepart.api;

import java.util.List;
import java.util.stream.Collectors;
import no.trepart.room.Presence;
import no.trepart.room.Scene;
import no.trepart.workshop.Seat;

/**
 * What tells one scene of a viewer from an earlier one.
 *
 * @param presence beside the version, because who is connected changes without anything being written
 */
record SceneMark(long version, List<Presence> presence) {

    static SceneMark of(Scene scene) {
        return new SceneMark(scene.frame().version(), scene.frame().presence());
    }

    /**
     * The identity of an event: the version alone while nobody is connected, else with how many of each party are. The other numbers of
     * a presence change with the version only.
     */
    String event() {
        boolean somebody = presence.stream().anyMatch(party -> party.connected() > 0);
        return version + (somebody ? "-" + connected() : "");
    }

    private String connected() {
        return presence.stream()
                .map(party -> Integer.toString(party.connected()))
                .collect(Collectors.joining("."));
    }

    /** Weak, because the time of reading is in a scene too; another seat never has the same. */
    String etag(Seat seat) {
        return "W/\"%d-%08x%08x\"".formatted(version, presence.hashCode(), seat.hashCode());
    }
}
