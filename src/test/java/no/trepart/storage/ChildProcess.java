package no.trepart.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Java process with the classes of the tests, whose output this process reads. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static ChildProcess start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next so many lines; fewer if the process ends before. */
    public List<String> read(int lines) {
        return output.lines().limit(lines).toList();
    }

    /** The first line from here on with this in it, or nothing if the process ends before. */
    public Optional<String> readUntil(String part) {
        return output.lines().filter(line -> line.contains(part)).findFirst();
    }

    /** Everything up to the end of the process; a line that it did not finish is not part of it. */
    public String readToTheEnd() {
        try {
            StringWriter all = new StringWriter();
            output.transferTo(all);
            return all.toString().substring(0, all.toString().lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, or what comes nearest to it where there are no signals. */
    public void kill() {
        // Not through the process itself: that closes its output, and with it what was printed but not yet read.
        process.toHandle().destroyForcibly();
    }

    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    @Override
    public void close() {
        kill();
        exitCode();
    }
}
