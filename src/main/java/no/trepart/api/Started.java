package no.trepart.api;

import no.trepart.security.PublicAddress;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopKeys;

/** A workshop that was just started, with the keys that are shown this once. */
record Started(
        String code, String facilitatorKey, String coFacilitatorKey, String leaderKey, String wallKey, Links links) {

    /**
     * Where its screens are, with the keys that open them, and where programs find it.
     *
     * @param join for participants; holds no key
     * @param workshop for programs
     * @param events for programs that follow it
     */
    record Links(
            String join,
            String facilitator,
            String coFacilitator,
            String leader,
            String wall,
            String workshop,
            String events) {

        private static Links of(JoinCode code, WorkshopKeys keys, PublicAddress address) {
            String workshop = address.of("api/v1/workshops/" + code.value());
            return new Links(
                    address.of(RoomLinks.participant(code)),
                    opened(address.of(RoomLinks.console(code)), keys.facilitator()),
                    opened(address.of(RoomLinks.console(code)), keys.coFacilitator()),
                    opened(address.of(RoomLinks.actions(code)), keys.leader()),
                    opened(address.of(RoomLinks.wall(code)), keys.wall()),
                    workshop,
                    workshop + "/events");
        }

        private static String opened(String screen, String key) {
            return screen + "?key=" + key;
        }
    }

    static Started of(StartedWorkshop started, PublicAddress address) {
        JoinCode code = started.workshop().code();
        WorkshopKeys keys = started.keys();
        return new Started(
                code.value(),
                keys.facilitator(),
                keys.coFacilitator(),
                keys.leader(),
                keys.wall(),
                Links.of(code, keys, address));
    }
}
