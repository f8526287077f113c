package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.trepart.storage.embedded.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondProcessIT {

    @TempDir
    private Path folder;

    @Test
    void a_second_process_on_the_same_folder_says_why_it_does_not_start_and_ends() {
        try (EmbeddedStore first = EmbeddedStore.open(folder);
                ChildProcess second = secondOn(first.folder())) {
            assertThat(second.readToTheEnd())
                    .contains("The data folder " + folder + " is in use by another Trepart (process "
                            + ProcessHandle.current().pid())
                    .contains("Stop that one, or start with another folder (--trepart.data-folder=…)")
                    .doesNotContain("\tat ");
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void the_folder_is_free_again_when_its_holder_was_killed() {
        try (ChildProcess first = secondOn(folder)) {
            assertThat(first.readUntil("Database: embedded, in " + folder)).isPresent();
            first.kill();
            first.exitCode();
        }

        try (EmbeddedStore next = EmbeddedStore.open(folder)) {
            assertThat(next.folder()).isEqualTo(folder);
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_and_no_other_database_is_used() {
        try (ChildProcess process = ChildProcess.start(
                StorageOnly.class,
                "--spring.mongodb.uri=mongodb://user:hidden@127.0.0.1:1/?serverSelectionTimeoutMS=500",
                "--trepart.data-folder=" + folder)) {
            assertThat(process.readToTheEnd())
                    .contains("The MongoDB server that spring.mongodb.uri names does not answer")
                    .contains("127.0.0.1:1")
                    .doesNotContain("hidden");
            assertThat(process.exitCode()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static ChildProcess secondOn(Path folder) {
        return ChildProcess.start(StorageOnly.class, "--trepart.data-folder=" + folder);
    }
}
