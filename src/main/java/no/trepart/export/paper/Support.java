package no.trepart.export.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.export.ActionRow;
import no.trepart.room.Agreement;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** Where the parties stand, in words. */
record Support(Wording wording) {

    List<Side> sides(ActionRow row) {
        return row.support().stream()
                .map(support -> side(support, row.agreedBefore()))
                .toList();
    }

    private Side side(ActionRow.Support support, @Nullable Instant agreedBefore) {
        return side(
                support.party(),
                agreedBefore == null
                        ? stand(support)
                        : wording.say(
                                "export.support.before",
                                wording.of(support.party()),
                                wording.formats().date(agreedBefore)));
    }

    private Side side(Party party, String text) {
        return new Side(party, wording.of(party, "shape"), text);
    }

    /** A line with nothing but the party's name. */
    Side named(Party party) {
        return side(party, wording.of(party));
    }

    private String stand(ActionRow.Support support) {
        String party = wording.of(support.party());
        if (support.consents() == null) {
            return wording.say("export.support.open", party);
        }
        Map<Stance, Integer> counts = support.counts();
        if (counts == null) {
            return wording.say(support.consents() ? "export.support.yes" : "export.support.no", party);
        }
        return wording.say(
                support.consents() ? "export.support.yes.counted" : "export.support.no.counted",
                party,
                counts.getOrDefault(Stance.FOR, 0),
                counts.getOrDefault(Stance.UNSURE, 0),
                counts.getOrDefault(Stance.AGAINST, 0));
    }

    /** Objections that stand or were recorded, without who said it; the party only where the scene tells it. */
    List<String> objections(ActionRow row) {
        List<String> lines = new ArrayList<>();
        for (Agreement.Objection objection : row.objections()) {
            boolean recorded = objection.state() == ObjectionState.RECORDED;
            Party party = objection.party();
            if (party == null) {
                lines.add(wording.say(
                        recorded ? "export.objection.recorded" : "export.objection.open", objection.text()));
            } else {
                lines.add(wording.say(
                        recorded ? "export.objection.recorded.of" : "export.objection.open.of",
                        wording.of(party),
                        objection.text()));
            }
        }
        return lines;
    }
}
