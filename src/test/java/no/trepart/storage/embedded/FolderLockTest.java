package no.trepart.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void a_second_holder_is_told_who_holds_the_folder_and_what_to_do() {
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(DataFolderException.class)
                    .isThrownBy(() -> FolderLock.take(folder))
                    .withMessageContaining(folder.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .satisfies(e -> assertThat(e.remedy()).contains("--trepart.data-folder", "--spring.mongodb.uri"));
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_taken_again() {
        FolderLock.take(folder).close();

        try (FolderLock again = FolderLock.take(folder)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void a_missing_folder_is_made() {
        try (FolderLock lock = FolderLock.take(folder.resolve("a/b"))) {
            assertThat(lock).isNotNull();
            assertThat(folder.resolve("a/b")).isDirectory();
        }
    }

    @Test
    void a_folder_it_makes_is_for_nobody_else() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "Windows knows no owner, group and others");
        try (FolderLock lock = FolderLock.take(folder.resolve("data"))) {
            assertThat(lock).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_explained() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatExceptionOfType(DataFolderException.class)
                .isThrownBy(() -> FolderLock.take(file))
                .withMessageContaining("cannot be written");
    }
}
