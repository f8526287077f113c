package no.trepart.knowledge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of the host's own corpus files; what is removed is set aside in a folder inside it, and not read. */
@Component
class DocumentFolder {

    private final Path folder;
    private final Path aside;

    DocumentFolder(@Value("${trepart.knowledge.folder}") Path folder) {
        this.folder = folder;
        this.aside = folder.resolve("removed");
    }

    List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(DocumentFolder::name)
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes. */
    long size(String file) {
        try {
            return Files.size(inside(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(inside(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was added; false when there is a file of this name. */
    boolean add(String file, String text) {
        try {
            Files.createDirectories(folder);
            // Whoever looks into the folder meanwhile must not find half a file.
            Path written = Files.createTempFile(folder, "new-", ".tmp");
            try {
                Files.writeString(written, text);
                Files.move(written, inside(file));
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void setAside(String file) {
        move(inside(file), aside.resolve(name(inside(file))));
    }

    void putBack(String file) {
        move(aside.resolve(name(inside(file))), inside(file));
    }

    private static void move(Path from, Path to) {
        try {
            if (to.getParent() != null) {
                Files.createDirectories(to.getParent());
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path inside(String file) {
        Path path = folder.resolve(file).normalize();
        if (!folder.normalize().equals(path.getParent())) {
            throw new IllegalArgumentException("Not a file of the folder: " + file);
        }
        return path;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
