package no.trepart.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.suggestion.Rewriting;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Consent;
import no.trepart.voting.Electorate;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Workshop;

/** What follows from a snapshot before anybody's eyes are taken into account, worked out once for all who look. */
final class Overview {

    private final WorkshopSnapshot snapshot;
    private final Posts posts;
    private final Crowd crowd;
    private final DotResult dots;
    private final Once<List<Suggestion>> ranked = new Once<>(this::inOrder);
    private final Once<Recognitions> recognitions = new Once<>(this::gathered);
    private final Once<Thermometer> thermometer = new Once<>(() -> new Thermometer(this));
    private final Once<List<ConsoleScene.Duplicate>> duplicates = new Once<>(() -> ConsoleScene.Duplicate.among(this));
    private final Once<Hall> hall = new Once<>(() -> Hall.of(this));

    Overview(WorkshopSnapshot snapshot) {
        this.snapshot = snapshot;
        this.posts = new Posts(snapshot.suggestions(), snapshot.board());
        this.crowd = new Crowd(snapshot);
        this.dots = DotResult.of(snapshot);
    }

    Workshop workshop() {
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

    Posts posts() {
        return posts;
    }

    Crowd crowd() {
        return crowd;
    }

    Thermometer thermometer() {
        return thermometer.get();
    }

    /** What nobody in particular sees, from which every participant's scene is made. */
    Hall hall() {
        return hall.get();
    }

    /** Every suggestion that exists for the board: all but the parts of a split that was undone. */
    List<Suggestion> present() {
        return posts.present();
    }

    /** What somebody wrote, a suggestion that was split as one. */
    List<Suggestion> written() {
        return posts.written();
    }

    /** Those that came along from an earlier meeting, and that nobody in this one wrote. */
    List<Suggestion> brought() {
        return written().stream()
                .filter(suggestion -> suggestion.party() == null)
                .toList();
    }

    /** The suggestions that the steps after sorting are about, by number. */
    List<Suggestion> counting() {
        return present().stream()
                .filter(suggestion -> posts.standing(suggestion.id()).counts())
                .toList();
    }

    /** The counting suggestions: by number until totals are shown, then most dots first; those without any are still there. */
    List<Suggestion> ranked() {
        return ranked.get();
    }

    private List<Suggestion> inOrder() {
        return counting().stream().sorted(dots.order()).toList();
    }

    /** Suggestions that say much the same, hidden or not: whoever shows them asks first whether posts are revealed. */
    List<ConsoleScene.Duplicate> duplicates() {
        return duplicates.get();
    }

    /** What became of the author's words, if something did. */
    Optional<Rewriting> rewriting(Suggestion suggestion) {
        return recognitions.get().rewriting(suggestion);
    }

    /** Whether authors recognise what they meant in a suggestion's words; empty if none was asked. */
    Optional<Recognition> recognition(SuggestionId suggestion) {
        return recognitions.get().of(suggestion);
    }

    private Recognitions gathered() {
        return new Recognitions(snapshot.board(), present());
    }

    /** The words that apply now. */
    String words(Suggestion suggestion) {
        return snapshot.board().wording(suggestion.id()).orElse(suggestion.text());
    }

    /** What was merged into a suggestion, directly or by way of another. */
    List<Suggestion> mergedInto(SuggestionId root) {
        return posts.mergedInto(root);
    }

    Optional<Suggestion> find(SuggestionId id) {
        return posts.find(id);
    }

    List<Presence> presence() {
        return crowd.presence();
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
        Electorate then = recommendation.electorate();
        Electorate who = then == null
                ? new Electorate(crowd.joined(), workshop().settings().quorumPercent())
                : then;
        return who.consent(stances(recommendation));
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
