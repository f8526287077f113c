package no.trepart.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.action.ActionPlan;
import no.trepart.room.ActionItem;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.suggestion.Standing;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down what the facilitator's scene shows, and never looks behind it: authors are not in a scene, and neither are
 * numbers that are too small to be shown.
 */
@Component
class MinuteTaker {

    private final Quotations quotations;

    MinuteTaker(Quotations quotations) {
        this.quotations = quotations;
    }

    ActionReport report(WorkshopSnapshot snapshot) {
        ConsoleScene scene = ConsoleScene.of(snapshot);
        List<ActionRow> actions = scene.actions().stream()
                .map(item -> row(scene, item.agreement(), item))
                .toList();
        List<ActionRow> disagreements = scene.agreements().stream()
                .filter(agreement -> agreement.closed() && !agreement.agreed())
                .map(agreement -> row(scene, agreement, null))
                .toList();
        List<ActionRow> others = Stream.concat(open(scene), others(scene)).toList();
        return new ActionReport(
                meeting(scene, snapshot.workshop()),
                attendance(scene),
                actions,
                disagreements,
                others,
                withheld(scene),
                MeetingEvaluation.of(scene.evaluation()),
                quotations.sources(
                        scene,
                        Stream.of(actions, disagreements, others)
                                .flatMap(List::stream)
                                .toList()));
    }

    /** Before the reveal the scene shows hidden ones only, and of a suggestion that was split more than one may be. */
    private static int withheld(ConsoleScene scene) {
        return scene.frame().isRevealed(Reveal.POSTS)
                ? 0
                : Math.max(0, scene.posted() - scene.cards().size());
    }

    private Meeting meeting(ConsoleScene scene, Workshop workshop) {
        return new Meeting(
                scene.frame().code(),
                scene.frame().title(),
                scene.frame().municipality(),
                scene.frame().language(),
                scene.frame().phase(),
                workshop.createdAt(),
                workshop.closedAt(),
                scene.frame().at(),
                null,
                scene.posted(),
                scene.frame().dots(),
                scene.frame().quorumPercent(),
                scene.frame().minimumShown(),
                scene.frame().totals(),
                scene.frame().showAliases(),
                quotations.titles(scene.settings().withoutSources()));
    }

    private static List<ActionReport.Attendance> attendance(ConsoleScene scene) {
        return scene.frame().presence().stream()
                .map(presence -> new ActionReport.Attendance(presence.party(), presence.joined()))
                .toList();
    }

    /** Recommendations whose round is open: nobody knows yet what the parties think of them. */
    private Stream<ActionRow> open(ConsoleScene scene) {
        return scene.agreements().stream()
                .filter(agreement -> !agreement.closed())
                .map(agreement -> row(scene, agreement, null));
    }

    private Stream<ActionRow> others(ConsoleScene scene) {
        Set<String> recommended = new HashSet<>();
        scene.agreements()
                .forEach(agreement -> recommended.add(agreement.subject().id()));
        return scene.cards().stream()
                .filter(card -> card.standing().counts() || card.standing() == Standing.PARKED)
                .filter(card -> !recommended.contains(card.id()))
                .map(card -> row(scene, card, null, null, ActionPlan.EMPTY, null, List.of(), List.of()));
    }

    private ActionRow row(ConsoleScene scene, Agreement agreement, @Nullable ActionItem item) {
        return row(
                scene,
                agreement.subject(),
                item == null ? null : item.no(),
                agreement.proposal(),
                item == null ? ActionPlan.EMPTY : item.plan(),
                agreement.agreedBefore(),
                support(agreement),
                agreement.objections().stream()
                        .filter(objection -> objection.state() != ObjectionState.WITHDRAWN)
                        .toList());
    }

    private ActionRow row(
            ConsoleScene scene,
            Card card,
            @Nullable Integer no,
            @Nullable Proposal proposal,
            ActionPlan plan,
            @Nullable Instant agreedBefore,
            List<ActionRow.Support> support,
            List<Agreement.Objection> objections) {
        Quotations.Found found = quotations.about(scene, card);
        return new ActionRow(
                card.id(),
                no,
                card.no(),
                card.merged().stream().map(Card.Original::no).toList(),
                card.kind(),
                card.text(),
                card.standing(),
                card.triage(),
                proposal,
                plan,
                agreedBefore,
                support,
                objections,
                found.lessons(),
                found.codes());
    }

    private static List<ActionRow.Support> support(Agreement agreement) {
        Map<Party, Map<Stance, Integer>> counts = agreement.countsPerParty();
        List<ActionRow.Support> support = new ArrayList<>();
        for (Agreement.Stand stand : agreement.parties()) {
            Map<Stance, Integer> own = counts == null ? null : counts.get(stand.party());
            support.add(new ActionRow.Support(
                    stand.party(), stand.consents(), own == null || own.isEmpty() ? null : new EnumMap<>(own)));
        }
        return support;
    }
}
