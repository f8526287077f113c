package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts packed jars as people do, {@code java -jar} without any flag and with a new data folder, and prints the seconds until the
 * process says that it runs: {@code ./mvnw -q test -Dtest=StartOfTheJar}, after {@code ./mvnw package}. Several starts each:
 * {@code -Dtrepart.starts=N}; several jars in turns, which is how to compare them: {@code -Dtrepart.jars=one.jar,other.jar}.
 *
 * <p>Its name keeps it out of the normal test run, for it measures and does not judge. Nothing else should be busy on the machine.
 */
class StartOfTheJar {

    private static final int STARTS = Integer.getInteger("trepart.starts", 5);
    private static final Pattern RUNNING = Pattern.compile("process running for ([0-9.]+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void prints_how_soon_it_runs() throws IOException {
        List<Path> jars = jars();
        assertThat(jars).as("jars to start; «./mvnw package» makes one").isNotEmpty();
        Map<Path, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < STARTS; round++) {
            for (Path jar : jars) {
                seconds.computeIfAbsent(jar, none -> new ArrayList<>()).add(start(jar));
            }
        }
        System.out.printf(
                "%d cores, Java %s, load %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        seconds.forEach((jar, all) ->
                System.out.printf("%s: %s s%n", jar, all.stream().sorted().toList()));
    }

    private static List<Path> jars() throws IOException {
        String named = System.getProperty("trepart.jars", "");
        if (!named.isEmpty()) {
            return Stream.of(named.split(",")).map(Path::of).toList();
        }
        List<Path> packed = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("target"), "trepart-*.jar")) {
            found.forEach(packed::add);
        }
        return packed;
    }

    private double start(Path jar) throws IOException {
        Path home = Files.createTempDirectory(folder, "start");
        Path log = home.resolve("log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String data = "--trepart.data-folder=" + home.resolve("data");
        Process process = new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=0", data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await().atMost(PATIENCE).until(() -> running(log).find());
            Matcher running = running(log);
            assertThat(running.find()).isTrue();
            return Double.parseDouble(running.group(1));
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static Matcher running(Path log) throws IOException {
        return RUNNING.matcher(Files.readString(log));
    }
}
