package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a municipality runs it: a process of its own with a data folder, which can be killed and started again. */
final class House implements AutoCloseable {

    private static final Pattern HOST_LINK = Pattern.compile("(http://localhost:\\d+)(/vert\\?key=\\S+)");
    private static final Path LOGS = Path.of("target", "houses");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The most that is worked in two seconds by an application that nobody uses. */
    private static final Duration IDLE = Duration.ofMillis(60);

    private final Process process;
    private final Path log;

    private House(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the application and waits until it has printed its link.
     *
     * @param port where to listen; 0 for any
     * @param more settings of the application
     */
    static House open(Path dataFolder, int port, String... more) {
        List<String> classes = List.of("-cp", System.getProperty("java.class.path"), "no.trepart.Trepart");
        return open(classes, dataFolder, port, more);
    }

    /** Starts the jar that people are given, on any port, and waits until it has printed its link. */
    static House openPacked(Path jar, Path dataFolder, String... more) {
        return open(List.of("-jar", jar.toString()), dataFolder, 0, more);
    }

    private static House open(List<String> program, Path dataFolder, int port, String... more) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(LOGS), "house", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m"));
            command.addAll(program);
            command.addAll(List.of("--server.port=" + port, "--trepart.data-folder=" + dataFolder));
            command.addAll(List.of(more));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new House(process, log).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private House ready() {
        try {
            await().atMost(PATIENCE)
                    .failFast(() -> assertThat(process.isAlive())
                            .as("the application started: %s", printed())
                            .isTrue())
                    .until(() -> link().find());
            return this;
        } catch (RuntimeException | Error tooLate) {
            kill();
            throw tooLate;
        }
    }

    String address() {
        return found().group(1);
    }

    String hostLink() {
        return found().group();
    }

    int port() {
        return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
    }

    private Matcher found() {
        Matcher link = link();
        assertThat(link.find()).as("a link in what the application printed").isTrue();
        return link;
    }

    private Matcher link() {
        return HOST_LINK.matcher(printed());
    }

    private String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time it has taken until now, on all cores together. */
    Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits until it has learnt what it learns after its start, which keeps all cores busy. */
    House settled() {
        AtomicReference<Duration> before = new AtomicReference<>(Duration.ZERO);
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            Duration now = worked();
            return now.minus(before.getAndSet(now)).compareTo(IDLE) < 0;
        });
        return this;
    }

    /** Ends the process the way a power cut does. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
