package no.trepart.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import no.trepart.action.ActionPlan;
import no.trepart.room.ActionItem;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Frame;
import no.trepart.room.LeaderScene;
import no.trepart.room.LogEntry;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Scene;
import no.trepart.room.WallScene;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.TimeSpent;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Language;

/** How what the rooms know is written as JSON, kept here so that no room has to know of JSON. */
final class Shapes {

    /** From a type to what says how it is written; the OpenAPI document is drawn from the same. */
    static final Map<Class<?>, Class<?>> ALL = Map.ofEntries(
            Map.entry(Scene.class, AScene.class),
            Map.entry(ConsoleScene.Person.class, APerson.class),
            Map.entry(ConsoleScene.Newcomer.class, ANewcomer.class),
            Map.entry(ActionItem.class, AnActionItem.class),
            Map.entry(ActionPlan.class, AnActionPlan.class),
            Map.entry(SortingStep.class, AStep.class),
            Map.entry(LogEntry.class, ALogEntry.class),
            Map.entry(Happening.class, AHappening.class),
            Map.entry(SuggestionId.class, AnId.class),
            Map.entry(TimeSpent.class, ATime.class),
            Map.entry(Language.class, ALanguage.class));

    private Shapes() {}

    /** What every scene begins with stands beside the rest, and a name tells which of the four it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "view")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ParticipantScene.class, name = "PARTICIPANT"),
        @JsonSubTypes.Type(value = WallScene.class, name = "WALL"),
        @JsonSubTypes.Type(value = ConsoleScene.class, name = "CONSOLE"),
        @JsonSubTypes.Type(value = LeaderScene.class, name = "LEADER")
    })
    interface AScene {

        @JsonUnwrapped
        Frame frame();
    }

    /** The identity of a participant never leaves the server. */
    interface APerson {

        @JsonIgnore
        String id();
    }

    /** Nor is it the name by which somebody is let in. */
    interface ANewcomer {

        @JsonUnwrapped
        ConsoleScene.Person person();

        @JsonProperty("id")
        String door();
    }

    interface AnActionItem {

        @JsonProperty
        String id();

        @JsonProperty
        String title();
    }

    interface AnActionPlan {

        @JsonProperty("incomplete")
        boolean isIncomplete();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SortingStep.Merged.class, name = "MERGED"),
        @JsonSubTypes.Type(value = SortingStep.Split.class, name = "SPLIT"),
        @JsonSubTypes.Type(value = SortingStep.Reworded.class, name = "REWORDED"),
        @JsonSubTypes.Type(value = SortingStep.Cleared.class, name = "CLEARED"),
        @JsonSubTypes.Type(value = SortingStep.Parked.class, name = "PARKED"),
        @JsonSubTypes.Type(value = SortingStep.Hidden.class, name = "HIDDEN"),
        @JsonSubTypes.Type(value = SortingStep.Reopened.class, name = "REOPENED")
    })
    interface AStep {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LogEntry.OnTheBoard.class, name = "ON_THE_BOARD"),
        @JsonSubTypes.Type(value = LogEntry.InTheRoom.class, name = "IN_THE_ROOM")
    })
    interface ALogEntry {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Happening.AskedIn.class, name = "ASKED_IN"),
        @JsonSubTypes.Type(value = Happening.LetIn.class, name = "LET_IN"),
        @JsonSubTypes.Type(value = Happening.TurnedAway.class, name = "TURNED_AWAY"),
        @JsonSubTypes.Type(value = Happening.NumberChanged.class, name = "NUMBER_CHANGED"),
        @JsonSubTypes.Type(value = Happening.Switched.class, name = "SWITCHED"),
        @JsonSubTypes.Type(value = Happening.SourceSwitched.class, name = "SOURCE_SWITCHED"),
        @JsonSubTypes.Type(value = Happening.StepPlanned.class, name = "STEP_PLANNED"),
        @JsonSubTypes.Type(value = Happening.StepDropped.class, name = "STEP_DROPPED"),
        @JsonSubTypes.Type(value = Happening.StepTimed.class, name = "STEP_TIMED"),
        @JsonSubTypes.Type(value = Happening.MeetingMoved.class, name = "MEETING_MOVED"),
        @JsonSubTypes.Type(value = Happening.MeetingReopened.class, name = "MEETING_REOPENED"),
        @JsonSubTypes.Type(value = Happening.WentOn.class, name = "WENT_ON"),
        @JsonSubTypes.Type(value = Happening.ShownToAll.class, name = "SHOWN_TO_ALL"),
        @JsonSubTypes.Type(value = Happening.DotRoundBegun.class, name = "DOT_ROUND_BEGUN"),
        @JsonSubTypes.Type(value = Happening.ConsoleOpened.class, name = "CONSOLE_OPENED"),
        @JsonSubTypes.Type(value = Happening.StanceRoundBegun.class, name = "STANCE_ROUND_BEGUN"),
        @JsonSubTypes.Type(value = Happening.StanceRoundClosed.class, name = "STANCE_ROUND_CLOSED"),
        @JsonSubTypes.Type(value = Happening.RecommendationWithdrawn.class, name = "RECOMMENDATION_WITHDRAWN"),
        @JsonSubTypes.Type(value = Happening.WrittenFor.class, name = "WRITTEN_FOR"),
        @JsonSubTypes.Type(value = Happening.AnswerDismissed.class, name = "ANSWER_DISMISSED")
    })
    interface AHappening {}

    interface AnId {

        @JsonValue
        String value();
    }

    interface ATime {

        @JsonProperty
        double hoursPerMonth();
    }

    /** The contract writes languages as the web does. */
    enum ALanguage {
        @JsonProperty("nb")
        NB,
        @JsonProperty("nn")
        NN,
        @JsonProperty("en")
        EN
    }
}
