package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.workshop.Happening.NumberChanged;
import no.trepart.workshop.Happening.Quantity;
import no.trepart.workshop.Happening.SourceSwitched;
import no.trepart.workshop.Happening.StepDropped;
import no.trepart.workshop.Happening.StepPlanned;
import no.trepart.workshop.Happening.StepTimed;
import no.trepart.workshop.Happening.Switch;
import no.trepart.workshop.Happening.Switched;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReconfigurationTest {

    private static final Settings OTHER = new Settings(
            7,
            60,
            4,
            10,
            12,
            true,
            true,
            false,
            true,
            true,
            Set.of("002"),
            new Agenda(List.of(new Agenda.Item(Phase.COLLECT, 20))));

    private static Settings planned(Agenda.Item... items) {
        return Settings.DEFAULT.withAgenda(new Agenda(List.of(items)));
    }

    private static Agenda.Item collect(int minutes) {
        return new Agenda.Item(Phase.COLLECT, minutes);
    }

    @Test
    void nothing_is_told_when_nothing_was_changed() {
        assertThat(Reconfiguration.of(OTHER, OTHER)).isEmpty();
    }

    /** A setting that is added later and not told of in the log is found here. */
    @TestFactory
    Stream<DynamicTest> every_setting_is_told_of() {
        RecordComponent[] parts = Settings.class.getRecordComponents();
        return IntStream.range(0, parts.length)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        parts[i].getName(),
                        () -> assertThat(Reconfiguration.of(Settings.DEFAULT, defaultButFor(i)))
                                .isNotEmpty()));
    }

    private static Settings defaultButFor(int changed) throws ReflectiveOperationException {
        RecordComponent[] parts = Settings.class.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(i == changed ? OTHER : Settings.DEFAULT);
        }
        Constructor<Settings> constructor = Settings.class.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
        return constructor.newInstance(values);
    }

    @Test
    void each_change_says_from_what_to_what() {
        assertThat(Reconfiguration.of(Settings.DEFAULT, OTHER))
                .contains(
                        new NumberChanged(Quantity.DOTS, 5, 7),
                        new Switched(Switch.ASSISTANT, false),
                        new Switched(Switch.DOOR_CLOSED, true),
                        new SourceSwitched("002", false),
                        new StepDropped(Phase.SITUATION));
        assertThat(Reconfiguration.of(OTHER, Settings.DEFAULT))
                .contains(
                        new Switched(Switch.DOOR_CLOSED, false),
                        new SourceSwitched("002", true),
                        new StepPlanned(Phase.SITUATION, null),
                        new StepTimed(Phase.COLLECT, 20, null));
    }

    @Test
    void a_new_time_is_told_of_on_its_own() {
        assertThat(Reconfiguration.of(planned(collect(20)), planned(collect(30))))
                .containsExactly(new StepTimed(Phase.COLLECT, 20, 30));
    }
}
