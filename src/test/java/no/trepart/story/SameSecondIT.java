package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.trepart.story.Integration.Started;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one does stands on the wall, the console and every phone in the same second. */
class SameSecondIT {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The middle one counts: a machine may stumble once, but whoever only asks every few seconds is late more often than not. */
    private static final int TRIES = 3;

    @TempDir
    private static Path data;

    private static Browsers browsers;
    private static House house;
    private static Integration integration;
    private static Started meeting;
    private static String somebody;
    private static Screen wall;
    private static Screen console;
    private static Screen phone;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        house = House.open(data, 0).settled();
        integration = new Integration(house);
        meeting = integration.start(Language.NB, Map.of());
        somebody = integration.join(meeting);
        wall = screen("/lerret/" + meeting.code() + "?key=" + meeting.wall()).sees("Slik gjør vi det i dag");
        console = screen("/konsoll/" + meeting.code() + "?key=" + meeting.facilitator())
                .sees("Få alle med");
        phone = Screen.phone(browsers.chromium()).open(house.address() + "/m/" + meeting.code());
        phone.press("Ansatt").press("Bli med").sees("Du er med");
        integration.move(meeting, Phase.COLLECT);
        everywhere(post(0));
    }

    private static Screen screen(String path) {
        return Screen.laptop(browsers.chromium()).open(house.address() + path);
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    @Test
    void a_post() {
        integration.move(meeting, Phase.COLLECT);
        phone.sees("Dine forslag");
        takesASecond(attempt -> {}, attempt -> post(attempt + 1));
    }

    private static Map<Screen, String> post(int number) {
        String text = "Skjema nummer " + number + " leses ikke av noen";
        integration.post(meeting, somebody, text);
        return Map.of(wall, text, console, text, phone, text);
    }

    @Test
    void the_opening_of_a_round_of_dots() {
        Map<Screen, String> open =
                Map.of(wall, "Fordel fem prikker", console, "Runde 1 er åpen", phone, "5 prikker igjen av 5");
        integration.move(meeting, Phase.PRIORITISE);
        everywhere(open);
        takesASecond(
                attempt -> {
                    integration.reveal(meeting, Reveal.DOTS, true);
                    nowhere(open);
                },
                attempt -> {
                    integration.reveal(meeting, Reveal.DOTS, false);
                    return open;
                });
    }

    @Test
    void another_step() {
        Map<Screen, String> talk = Map.of(
                wall, "Hva tar vi først?", console, "Velg et forslag", phone, "Møtelederen velger et forslag å drøfte");
        takesASecond(
                attempt -> {
                    integration.move(meeting, Phase.COLLECT);
                    nowhere(talk);
                },
                attempt -> {
                    integration.move(meeting, Phase.DISCUSS);
                    return talk;
                });
    }

    /** Nobody should jump because the facilitator's five minutes are over, unless the facilitator wants them to. */
    @Test
    void the_countdown_ends_on_every_screen_and_is_heard_only_where_somebody_asked_for_it() {
        List<Screen> all = List.of(wall, console, phone);
        all.forEach(screen -> screen.page().evaluate("""
                        () => {
                          window.tones = 0;
                          const start = OscillatorNode.prototype.start;
                          OscillatorNode.prototype.start = function (at) { window.tones++; start.call(this, at); };
                        }"""));
        runsOut(all);
        assertThat(all).extracting(SameSecondIT::tones).containsExactly(0, 0, 0);
        console.page().getByLabel("Lyd når tiden er ute").check();
        runsOut(all);
        assertThat(all).extracting(SameSecondIT::tones).containsExactly(0, 2, 0);
    }

    private static void runsOut(List<Screen> screens) {
        integration.countDown(meeting, Duration.ofSeconds(3));
        for (String state : List.of("last", "out")) {
            screens.forEach(screen -> screen.page()
                    .locator("trepart-clock[data-state=" + state + "]")
                    .waitFor());
        }
    }

    private static int tones(Screen screen) {
        return (int) screen.page().evaluate("window.tones");
    }

    /**
     * Counts from the answer to whoever made the change.
     *
     * @param change makes it, and tells what each screen shows then
     */
    private static void takesASecond(IntConsumer before, IntFunction<Map<Screen, String>> change) {
        List<Duration> waits = IntStream.range(0, TRIES)
                .mapToObj(attempt -> {
                    before.accept(attempt);
                    Map<Screen, String> shown = change.apply(attempt);
                    long answered = System.nanoTime();
                    everywhere(shown);
                    return Duration.ofNanos(System.nanoTime() - answered);
                })
                .sorted()
                .toList();
        assertThat(waits.get(TRIES / 2)).as("the middle of %s", waits).isLessThanOrEqualTo(SECOND);
    }

    private static void everywhere(Map<Screen, String> shown) {
        shown.forEach(Screen::sees);
    }

    private static void nowhere(Map<Screen, String> shown) {
        shown.forEach(Screen::seesNoMore);
    }
}
