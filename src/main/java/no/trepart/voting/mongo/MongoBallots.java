package no.trepart.voting.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.voting.Ballots;
import no.trepart.voting.DotBallot;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.OpenRound;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Repository;

/** Ballots in the collections {@code ballots} and {@code stances}. */
@Repository
class MongoBallots implements Ballots {

    private final DotBallotBox dots;
    private final StanceBallotBox stances;

    MongoBallots(DotBallotBox dots, StanceBallotBox stances) {
        this.dots = dots;
        this.stances = stances;
    }

    @Override
    public boolean hasAnyOf(Seat seat) {
        return seat.sitter()
                .filter(who -> dots.hasAnyOf(seat.workshop(), who) || stances.hasAnyOf(seat.workshop(), who))
                .isPresent();
    }

    @Override
    public String begin(Voter voter, int round) {
        return dots.begin(voter, round);
    }

    @Override
    public Result<DotBallot> change(Voter voter, OpenRound round, Function<DotBallot, Result<DotBallot>> change) {
        return dots.change(voter, round, change);
    }

    @Override
    public void discard(WorkshopId workshop, String ballot) {
        dots.discard(workshop, ballot);
    }

    @Override
    public void stopDots(WorkshopId workshop, int round, long version) {
        dots.stop(workshop, round, version);
    }

    @Override
    public List<DotBallot> dots(WorkshopId workshop, int round) {
        return dots.ballots(workshop, round);
    }

    @Override
    public Map<String, DotBallot> namelessDots(WorkshopId workshop, int round) {
        return dots.nameless(workshop, round);
    }

    @Override
    public boolean change(Voter voter, StanceBallot ballot) {
        return stances.change(voter, ballot);
    }

    @Override
    public String begin(Voter voter, StanceBallot ballot) {
        return stances.begin(voter, ballot);
    }

    @Override
    public boolean confirm(Voter voter, String begun, StanceBallot ballot) {
        return stances.confirm(voter, begun, ballot);
    }

    @Override
    public void discardStance(WorkshopId workshop, String stance) {
        stances.discard(workshop, stance);
    }

    @Override
    public void count(Recommendation stopped) {
        stances.count(stopped);
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
    public boolean setObjection(WorkshopId workshop, String ballot, ObjectionState state) {
        return stances.setObjection(workshop, ballot, state);
    }

    @Override
    public void forgetVoters(WorkshopId workshop, int lastRound) {
        dots.delete(workshop, lastRound);
        stances.forgetVoters(workshop);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        dots.removeAll(workshop);
        stances.removeAll(workshop);
    }
}
