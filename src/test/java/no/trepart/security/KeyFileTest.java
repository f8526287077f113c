package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_the_folder_and_the_key() {
        assertThat(file().read(() -> "fresh")).isEqualTo("fresh");
    }

    @Test
    void later_starts_keep_the_key() {
        file().read(() -> "first");
        assertThat(file().read(() -> "second")).isEqualTo("first");
    }

    @Test
    void only_the_owner_can_read_it() throws Exception {
        file().read(() -> "fresh");
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "Windows knows no owner, group and others");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file().file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void an_empty_file_is_not_a_key() throws Exception {
        Files.createDirectories(file().file().getParent());
        Files.createFile(file().file());
        assertThatThrownBy(() -> file().read(() -> "fresh"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("host-key");
    }

    private KeyFile file() {
        return new KeyFile(folder.resolve("data").resolve("host-key"));
    }
}
