package no.trepart.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.export.ActionReport;
import no.trepart.export.MeetingEvaluation;
import no.trepart.room.Evaluation.Degree;
import no.trepart.room.Evaluation.Reading;
import no.trepart.room.Evaluation.Verdict;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** How the meetings were: what everybody together said of each, and the trust of each party. */
record EvaluationSheets(ActionReport report, Wording wording) {

    List<Block> blocks() {
        MeetingEvaluation told = report.evaluation();
        if (!told.open() && all().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, wording.say("evaluation.title")));
        if (told.open()) {
            blocks.add(Block.paragraph(wording.say("evaluation.file.open", told.answered(), told.joined())));
        }
        if (!all().isEmpty()) {
            blocks.add(Block.paragraph(wording.say(
                    "evaluation.file.how", report.meeting().minimumShown(), wording.say("evaluation.scale"))));
        }
        for (Sheet sheet : all()) {
            blocks.add(Block.heading(3, sheet.name()));
            if (sheet.equals(trust())) {
                blocks.add(Block.paragraph(wording.of(EvaluationQuestion.TRUST)));
            }
            blocks.add(Block.table(sheet));
        }
        return blocks;
    }

    /** The tables that have something to show. */
    List<Sheet> all() {
        return Stream.of(verdicts(), trust())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet verdicts() {
        return new Sheet(
                wording.say("evaluation.result"),
                List.of(
                        new Column(wording.say("evaluation.file.question"), 60),
                        new Column(wording.say("evaluation.file.meeting"), 12),
                        new Column(wording.say("evaluation.file.answers"), 16),
                        new Column(wording.say("evaluation.file.mean"), 16)),
                report.evaluation().verdicts().stream().map(this::row).toList());
    }

    private List<Cell> row(Verdict verdict) {
        return List.of(
                Cell.text(wording.of(verdict.question())),
                new Cell.Figure(verdict.meeting()),
                new Cell.Figure(verdict.answers()),
                Cell.text(mean(verdict.mean())));
    }

    private String mean(@Nullable Double mean) {
        return mean == null ? wording.say("evaluation.few") : wording.formats().tenths(mean);
    }

    private Sheet trust() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.say("evaluation.file.when"), 22));
        Party.THREE.forEach(party -> columns.add(new Column(wording.of(party), 26)));
        return new Sheet(
                wording.of(EvaluationQuestion.TRUST, "short"),
                columns,
                report.evaluation().trust().stream().map(this::row).toList());
    }

    private List<Cell> row(Reading reading) {
        Stream<Cell> degrees = reading.parties().stream().map(this::degree).map(Cell::text);
        return Stream.concat(Stream.of(Cell.text(when(reading))), degrees).toList();
    }

    private String when(Reading reading) {
        return wording.say("evaluation.reading", reading.meeting(), reading.moment() == Moment.START ? 0 : 1);
    }

    private String degree(Degree degree) {
        Double mean = degree.mean();
        if (mean == null) {
            return degree.answers() == 0 ? wording.say("evaluation.answers", 0) : wording.say("evaluation.few");
        }
        return wording.say("evaluation.file.degree", wording.formats().tenths(mean), degree.answers());
    }

    /** A line for each row of both tables, as a list of everything has it. */
    List<List<Cell>> listed() {
        List<List<Cell>> rows = new ArrayList<>();
        report.evaluation()
                .verdicts()
                .forEach(verdict -> rows.add(List.of(
                        Cell.text(wording.say("evaluation.result")),
                        Cell.empty(),
                        Cell.text(wording.of(verdict.question())),
                        Cell.text(wording.say("evaluation.file.degree", mean(verdict.mean()), verdict.answers())))));
        report.evaluation()
                .trust()
                .forEach(reading -> rows.add(List.of(
                        Cell.text(wording.of(EvaluationQuestion.TRUST, "short")),
                        Cell.empty(),
                        Cell.text(when(reading)),
                        Cell.lines(reading.parties().stream()
                                .map(degree -> wording.of(degree.party()) + ": " + degree(degree))
                                .toList()))));
        return rows;
    }
}
