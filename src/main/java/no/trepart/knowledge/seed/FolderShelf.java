package no.trepart.knowledge.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.knowledge.LooseText;
import org.springframework.util.unit.DataSize;

/** A folder where the host puts files of its own; a folder that is not there yet is empty. */
final class FolderShelf implements Shelf {

    private final Path folder;
    private final LooseText loose;
    private final DataSize largest;

    /** @param largest the largest file that is read */
    FolderShelf(Path folder, LooseText loose, DataSize largest) {
        this.folder = folder;
        this.loose = loose;
        this.largest = largest;
    }

    @Override
    public List<SeedFile> files() {
        try {
            return paths().map(this::read).toList();
        } catch (IOException e) {
            return List.of(SeedFile.unreadable(String.valueOf(folder.getFileName()), true, e));
        }
    }

    /** Changes whenever a file is added, removed or written. */
    String fingerprint() throws IOException {
        StringBuilder fingerprint = new StringBuilder();
        for (Path path : paths().toList()) {
            fingerprint
                    .append(path.getFileName())
                    .append('|')
                    .append(Files.size(path))
                    .append('|')
                    .append(Files.getLastModifiedTime(path).toMillis())
                    .append('\n');
        }
        return fingerprint.toString();
    }

    private Stream<Path> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .filter(Files::isRegularFile)
                    .filter(path -> isCorpusFile(name(path)) || isDocument(name(path)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isCorpusFile(String name) {
        return (name.endsWith(".md") && !name.equals("README.md")) || name.matches("thesaurus.*\\.txt");
    }

    private static boolean isDocument(String name) {
        return name.matches("(?i).+\\.(docx?|pdf|txt)");
    }

    private SeedFile read(Path path) {
        String name = name(path);
        if (!isCorpusFile(name)) {
            return SeedFile.notReadHere(name);
        }
        try {
            return Files.size(path) > largest.toBytes()
                    ? SeedFile.tooLarge(name, largest)
                    : SeedFile.of(name, true, Files.readAllBytes(path)).cutBy(loose);
        } catch (IOException e) {
            return SeedFile.unreadable(name, true, e);
        }
    }
}
