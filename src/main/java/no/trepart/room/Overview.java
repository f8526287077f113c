package no.trepart.room;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.suggestion.Rewriting;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Consent;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What follows from a snapshot before anybody's eyes are taken into account. */
public final class Overview {

    private final WorkshopSnapshot snapshot;
    private final DotResult dots;
    private final Set<ParticipantId> voted;
    private @Nullable Recognitions recognitions;

    public Overview(WorkshopSnapshot snapshot) {
        this.snapshot = snapshot;
        this.dots = DotResult.of(snapshot);
        this.voted = snapshot.dots().stream()
                .filter(ballot -> ballot.spent() > 0)
                .flatMap(ballot -> Optional.ofNullable(ballot.participant()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Workshop workshop() {
        return snapshot.workshop();
    }

    WorkshopSnapshot snapshot() {
        return snapshot;
    }

    Instant at() {
        return snapshot.takenAt();
    }

    DotResult dots() {
        return dots;
    }

    int minimum() {
        return workshop().settings().minimumShown();
    }

    /** Every suggestion that exists for the board: all but the parts of a split that was undone. */
    List<Suggestion> present() {
        return snapshot.suggestions().stream().filter(this::isPresent).toList();
    }

    private boolean isPresent(Suggestion suggestion) {
        return suggestion.splitFrom() == null || snapshot.board().isPart(suggestion.splitFrom(), suggestion.id());
    }

    /** The suggestions that the steps after sorting are about, by number. */
    List<Suggestion> counting() {
        return present().stream()
                .filter(suggestion -> snapshot.board().standing(suggestion.id()).counts())
                .toList();
    }

    /** The counting suggestions: by number until totals are shown, then most dots first; those without any are still there. */
    List<Suggestion> ranked() {
        return counting().stream().sorted(dots.order()).toList();
    }

    /** What became of the author's words, if something did. */
    Optional<Rewriting> rewriting(Suggestion suggestion) {
        return recognitions().rewriting(suggestion);
    }

    /** Whether authors recognise what they meant in a suggestion's words; empty if none was asked. */
    Optional<Recognition> recognition(SuggestionId suggestion) {
        return recognitions().of(suggestion);
    }

    /** Gathered once for a scene, when it is first asked for. */
    private Recognitions recognitions() {
        if (recognitions == null) {
            recognitions = new Recognitions(snapshot.board(), present());
        }
        return recognitions;
    }

    /** The words that apply now. */
    String words(Suggestion suggestion) {
        return snapshot.board().wording(suggestion.id()).orElse(suggestion.text());
    }

    /** What was merged into a suggestion, directly or by way of another. */
    List<Suggestion> mergedInto(SuggestionId root) {
        return present().stream()
                .filter(suggestion -> !suggestion.id().equals(root))
                .filter(suggestion -> snapshot.board().root(suggestion.id()).equals(root))
                .toList();
    }

    Optional<Suggestion> find(SuggestionId id) {
        return present().stream()
                .filter(suggestion -> suggestion.id().equals(id))
                .findFirst();
    }

    List<Presence> presence() {
        return Arrays.stream(Party.values()).map(this::presence).toList();
    }

    private Presence presence(Party party) {
        List<Participant> own = admitted().stream()
                .filter(participant -> participant.party() == party)
                .toList();
        return new Presence(
                party,
                own.size(),
                (int) own.stream()
                        .filter(p -> snapshot.connected().contains(p.id()))
                        .count(),
                (int) own.stream().filter(Participant::ready).count(),
                (int) own.stream().filter(p -> voted.contains(p.id())).count());
    }

    private List<Participant> admitted() {
        return snapshot.participants().stream().filter(Participant::admitted).toList();
    }

    /** How many people have posted at least one suggestion; nobody once the links to people are deleted. */
    int authors() {
        return (int) snapshot.suggestions().stream()
                .flatMap(suggestion -> Optional.ofNullable(suggestion.author()).stream())
                .distinct()
                .count();
    }

    /** Stances of the present round on a recommendation; once it is closed, those that were there in time. */
    List<StanceBallot> stances(Recommendation recommendation) {
        return stances(recommendation, recommendation.round())
                .filter(ballot -> ballot.counted() || !recommendation.isClosed())
                .toList();
    }

    /** Those of the round before, if it was closed. */
    List<StanceBallot> earlierStances(Recommendation recommendation) {
        return stances(recommendation, recommendation.round() - 1)
                .filter(StanceBallot::counted)
                .toList();
    }

    private Stream<StanceBallot> stances(Recommendation recommendation, int round) {
        return snapshot.stances().stream()
                .filter(ballot -> ballot.suggestion().equals(recommendation.suggestion()) && ballot.round() == round);
    }

    Consent consent(Recommendation recommendation) {
        Map<Party, Integer> joined = new EnumMap<>(Party.class);
        admitted().forEach(participant -> joined.merge(participant.party(), 1, Integer::sum));
        return Consent.of(joined, workshop().settings().quorumPercent(), stances(recommendation));
    }

    /** Recommendations for suggestions that still count, in the order of the suggestions' rank. */
    List<Recommendation> recommendations() {
        return ranked().stream()
                .flatMap(suggestion -> recommendation(suggestion.id()).stream())
                .toList();
    }

    Optional<Recommendation> recommendation(SuggestionId suggestion) {
        return snapshot.recommendations().stream()
                .filter(recommendation -> recommendation.suggestion().equals(suggestion))
                .findFirst();
    }

    ActionPlan plan(SuggestionId suggestion) {
        return snapshot.actions().stream()
                .filter(action -> action.suggestion().equals(suggestion))
                .map(Action::plan)
                .findFirst()
                .orElse(ActionPlan.EMPTY);
    }
}
