package no.trepart.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.chat.Quote;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.voting.NextStep;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;

/** A meeting with one of everything: agreed, kept, passed on, disagreed on, parked, merged and hidden. */
public final class Examples {

    public static final String HIDDEN = "Enhetslederen på Solsida er sur om morgenen.";

    public static final Quote LESSON = new Quote(
            "dfo-maling",
            Quote.Sort.LESSON,
            null,
            "Det som måles, blir gjort. Det som ikke måles, blir lett glemt.",
            "nb",
            "Direktoratet for forvaltning og økonomistyring",
            "Tillitsbasert styring og ledelse",
            2023,
            "Kapittel 3: Hva hemmer og fremmer",
            "24",
            List.of(),
            false);

    public static final Quote COUNTERWEIGHT = new Quote(
            "dfo-kontroll",
            Quote.Sort.LESSON,
            null,
            "Tillit er ikke fravær av kontroll.",
            "nb",
            "Senterpartiet",
            "Ansvarlighet og tillit framfor kontroll og byråkrati",
            2018,
            "Kapittel 2",
            null,
            List.of(),
            true);

    private Examples() {}

    public static AMeeting aFullMeeting() {
        return told(AMeeting.withParties(4, 3, 5));
    }

    public static AMeeting aSmallMeeting() {
        return told(AMeeting.withParties(2, 1, 5));
    }

    private static AMeeting told(AMeeting meeting) {
        return suggestions(meeting)
                .sorts(new SortingStep.Merged(AMeeting.id(2), AMeeting.id(1)))
                .sorts(new SortingStep.Parked(AMeeting.id(7)))
                .sorts(new SortingStep.Hidden(AMeeting.id(8), "Handler om en person"))
                .recommends(1, simplify())
                .recommends(3, trial())
                .recommends(4, keep())
                .recommends(5, remove())
                .recommends(6, forward())
                .agrees(1)
                .agrees(3)
                .objects(3, Party.EMPLOYEES, 1, "Vi vil ha en ny vurdering etter et halvt år.", ObjectionState.RECORDED)
                .agrees(4)
                .agrees(6)
                .agrees(5)
                .objects(5, Party.ELECTED, 1, "Kommunestyret trenger tallene til budsjettet.", ObjectionState.OPEN)
                .answers(5, Party.EMPLOYEES, 2, Stance.UNSURE)
                .plans(1, plan())
                .plans(
                        3,
                        new ActionPlan(
                                null,
                                "Barnehagesjefen",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                ActionStatus.NOT_STARTED))
                .quotes(1, LESSON, COUNTERWEIGHT)
                .quotes(3, LESSON)
                .evaluates(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.START, 2)
                .evaluates(Party.EMPLOYER, 2, EvaluationQuestion.TRUST, Moment.START, 5)
                .evaluates(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.END, 3)
                .evaluates(Party.EMPLOYEES, 4, EvaluationQuestion.HEARD, Moment.END, 4)
                .goesOn();
    }

    private static AMeeting suggestions(AMeeting meeting) {
        Triage sickLeave = new Triage(
                RuleOwner.OWN_UNIT,
                Origin.SELF_MADE,
                null,
                "Ledelsen vil se utviklingen i fraværet hver måned.",
                "Ingen direkte betydning.",
                new TimeSpent(25, 4, 18),
                Outcome.SIMPLIFY,
                Set.of());
        Triage fireDrill = new Triage(
                RuleOwner.LAW,
                Origin.STRICTER_THAN_LAW,
                "Forskrift om brannforebygging § 12",
                "Barna skal komme trygt ut.",
                "Mindre tid til barna de dagene øvelsene føres.",
                new TimeSpent(40, 2, 160),
                Outcome.TRIAL,
                Set.of());
        Triage reporting =
                new Triage(RuleOwner.STATE, Origin.IMPOSED, null, null, null, new TimeSpent(90, 1, 12), null, Set.of());
        return meeting.suggests(
                        1,
                        Kind.TIME_WASTER,
                        "Vi fører sykefraværet både i lønnssystemet og i et eget regneark til ledelsen.",
                        sickLeave)
                .suggests(2, Kind.TIME_WASTER, "Fraværstall sendes på e-post hver måned, ingen svarer.", Triage.NOTHING)
                .suggests(
                        3,
                        Kind.RULE,
                        "Alle brannøvelser må føres i tre skjemaer, også i barnehager med to ansatte.",
                        fireDrill)
                .suggests(
                        4,
                        Kind.OBJECTION,
                        "Ikke rør kravet om to underskrifter på utbetalinger. Det har stoppet feil før.",
                        Triage.NOTHING)
                .suggests(5, Kind.RULE, "Ukerapporten fra hver enhet til rådmannen leses sjelden.", Triage.NOTHING)
                .suggests(6, Kind.RULE, "Vi melder de samme tallene til tre statlige portaler.", reporting)
                .suggests(7, Kind.TIME_WASTER, "Møtereferat skal lagres to steder.", Triage.NOTHING)
                .suggests(8, Kind.OBJECTION, HIDDEN, Triage.NOTHING)
                .suggests(
                        9, Kind.RULE, "Fullmakt til innkjøp under 5 000 kroner bør ligge hos teamet.", Triage.NOTHING);
    }

    private static Proposal simplify() {
        return new Proposal(
                Outcome.SIMPLIFY,
                "Fraværet føres bare i lønnssystemet, og ledelsen henter tallene der.",
                NextStep.WORK_ENVIRONMENT_COMMITTEE,
                "Færre steder med helseopplysninger styrker personvernet.",
                null,
                null);
    }

    private static Proposal trial() {
        return new Proposal(
                Outcome.TRIAL,
                "Barnehager med under fem ansatte fører øvelsene i ett skjema i et forsøk.",
                NextStep.COUNCIL,
                "Sikkerheten måles ved to uvarslede øvelser i hver barnehage.",
                "Forskrift om brannforebygging § 12 andre ledd",
                12);
    }

    private static Proposal keep() {
        return new Proposal(
                Outcome.KEEP,
                "Behold to underskrifter: de hindrer feil og verner den enkelte.",
                null,
                null,
                null,
                null);
    }

    private static Proposal remove() {
        return new Proposal(
                Outcome.REMOVE,
                "Ukerapporten til rådmannen tas bort.",
                NextStep.ADMINISTRATION_COMMITTEE,
                "Ingen innbygger berøres.",
                null,
                null);
    }

    private static Proposal forward() {
        return new Proposal(
                Outcome.FORWARD,
                "Staten henter tallene fra én portal og deler dem med de andre.",
                NextStep.STATE,
                null,
                null,
                null);
    }

    private static ActionPlan plan() {
        return new ActionPlan(
                "Én føring av sykefravær",
                "HR-avdelingen",
                LocalDate.of(2027, 3, 1),
                "Ingen enhet fører fravær mer enn ett sted innen 1. mars.",
                "20 timer spart i måneden",
                "HR kan endre rutinen for alle enheter fram til 1. mars.",
                "Hovedverneombudet og enhetslederne",
                "Én dag til opplæring, ingen nye lisenser",
                "Etter seks måneder, i arbeidsmiljøutvalget",
                null,
                ActionStatus.IN_PROGRESS);
    }

    public static List<String> authors() {
        return List.of("-person-", "Kallenavn");
    }
}
