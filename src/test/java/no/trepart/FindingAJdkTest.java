package no.trepart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts Trepart need not know where on their machine a JDK is, only that one is there. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is .mvn/java-home.cmd that looks")
class FindingAJdkTest {

    private static final Path SCRIPT = Path.of(".mvn", "java-home.sh").toAbsolutePath();

    @TempDir
    private Path machine;

    private Path programs;
    private Path home;

    private record Answer(int code, String printed) {}

    @BeforeEach
    void a_machine_with_no_jdk() throws IOException {
        programs = Files.createDirectories(machine.resolve("bin"));
        home = Files.createDirectories(machine.resolve("home"));
        for (String needed : List.of("sed", "dirname", "readlink")) {
            Files.createSymbolicLink(programs.resolve(needed), installed(needed));
        }
    }

    private static Path installed(String program) {
        return List.of(Path.of("/usr/bin", program), Path.of("/bin", program)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_java_home_that_is_new_enough_is_taken() throws Exception {
        Path mine = jdk("somewhere else/jdk-21", "21.0.5");
        jdk("usr/lib/jvm/temurin-25", "25.0.1");
        assertThat(look(mine.toString())).isEqualTo(new Answer(0, mine.toString()));
    }

    @ParameterizedTest
    @CsvSource({"mvnw, java-home.sh", "mvnw.cmd, java-home.cmd"})
    void the_wrapper_looks_before_it_starts_anything(Path wrapper, String script) throws IOException {
        assertThat(wrapper).content().contains(script);
    }

    @Test
    void for_a_java_home_that_is_too_old_a_newer_one_is_found() throws Exception {
        Path old = jdk("usr/lib/jvm/java-17", "17.0.9");
        Path newer = jdk("usr/lib/jvm/temurin-25", "25.0.1");
        assertThat(look(old.toString())).isEqualTo(new Answer(0, newer.toString()));
    }

    @Test
    void the_one_on_the_path_is_found_behind_its_links() throws Exception {
        Path linked = jdk("opt/elsewhere/jdk-22", "22");
        Files.createSymbolicLink(programs.resolve("javac"), linked.resolve("bin/javac"));
        assertThat(look("")).isEqualTo(new Answer(0, linked.toString()));
    }

    @Test
    void for_one_on_the_path_that_is_too_old_a_newer_one_is_found() throws Exception {
        Path old = jdk("usr/lib/jvm/java-17", "17.0.9");
        Files.createSymbolicLink(programs.resolve("javac"), old.resolve("bin/javac"));
        Path newer = jdk("usr/lib/jvm/temurin-25", "25.0.1");
        assertThat(look("")).isEqualTo(new Answer(0, newer.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home/.jdks/openjdk 25",
                "home/.sdkman/candidates/java/25-tem",
                "home/.asdf/installs/java/temurin-25",
                "home/.local/share/mise/installs/java/25",
                "usr/java/jdk-25",
                "opt/jdk-25",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"
            })
    void one_in_a_usual_folder_is_found(String folder) throws Exception {
        Path usual = jdk(folder, "25");
        assertThat(look("")).isEqualTo(new Answer(0, usual.toString()));
    }

    /** The whole way: Maven itself tells which Java it runs on. */
    @Test
    void maven_starts_although_java_home_is_too_old() throws Exception {
        Path old = jdk("usr/lib/jvm/java-17", "17.0.9");
        Path running = Path.of(System.getProperty("java.home"));
        Files.createSymbolicLink(programs.resolve("javac"), running.resolve("bin/javac"));
        ProcessBuilder maven = new ProcessBuilder("./mvnw", "--version").redirectErrorStream(true);
        maven.environment().put("JAVA_HOME", old.toString());
        maven.environment().put("PATH", programs + ":/usr/bin:/bin");
        Process started = maven.start();
        assertThat(new String(started.getInputStream().readAllBytes(), UTF_8))
                .contains("Apache Maven", "Java version: " + System.getProperty("java.version"));
        assertThat(started.waitFor()).isZero();
    }

    @Test
    void where_there_is_none_one_line_says_what_to_do() throws Exception {
        Path old = jdk("usr/lib/jvm/java-17", "17.0.9");
        Files.createDirectories(machine.resolve("opt/java/only-a-jre/bin"));
        Answer answer = look(old.toString());
        assertThat(answer.code()).isNotZero();
        assertThat(answer.printed().lines())
                .singleElement()
                .asString()
                .contains("JDK 21 or newer", "found none", "JAVA_HOME");
    }

    private Path jdk(String folder, String version) throws IOException {
        Path jdk = Files.createDirectories(machine.resolve(folder));
        Path compiler = Files.createDirectories(jdk.resolve("bin")).resolve("javac");
        assertThat(Files.createFile(compiler).toFile().setExecutable(true)).isTrue();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Answer look(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", ". '" + SCRIPT + "' && echo \"$JAVA_HOME\"")
                .redirectErrorStream(true);
        shell.environment().clear();
        shell.environment()
                .putAll(Map.of(
                        "PATH", programs.toString(),
                        "HOME", home.toString(),
                        "JAVA_HOME", javaHome,
                        "TREPART_JDK_ROOT", machine.toString()));
        Process looking = shell.start();
        String printed = new String(looking.getInputStream().readAllBytes(), UTF_8).strip();
        return new Answer(looking.waitFor(), printed);
    }
}
