package no.trepart.voting.mongo;

import java.util.List;
import java.util.Optional;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotTally;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Repository;

/** Ballots in the collections {@code ballots}, {@code tallies} and {@code stances}. */
@Repository
class MongoBallots implements Ballots {

    private final DotBallotBox dots;
    private final StanceBallotBox stances;

    MongoBallots(DotBallotBox dots, StanceBallotBox stances) {
        this.dots = dots;
        this.stances = stances;
    }

    @Override
    public Optional<DotBallot> spend(Voter voter, int round, SuggestionId suggestion, int n, int budget) {
        return dots.spend(voter, round, suggestion, n, budget);
    }

    @Override
    public List<DotBallot> dots(WorkshopId workshop, int round) {
        return dots.ballots(workshop, round);
    }

    @Override
    public DotTally countedDots(WorkshopId workshop, int round) {
        return dots.counted(workshop, round);
    }

    @Override
    public void take(Voter voter, StanceBallot ballot) {
        stances.take(voter, ballot);
    }

    @Override
    public List<StanceBallot> stances(WorkshopId workshop) {
        return stances.all(workshop);
    }

    @Override
    public Optional<StanceBallot> findStance(WorkshopId workshop, String ballot) {
        return stances.find(workshop, ballot);
    }

    @Override
    public void setObjection(WorkshopId workshop, String ballot, ObjectionState state) {
        stances.setObjection(workshop, ballot, state);
    }

    @Override
    public void forgetVoters(WorkshopId workshop) {
        dots.countAndDelete(workshop);
        stances.forgetVoters(workshop);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        dots.removeAll(workshop);
        stances.removeAll(workshop);
    }
}
