package no.trepart.knowledge.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The corpus that comes with the application, inside its jar. */
final class ShippedShelf implements Shelf {

    private static final String FORMAT_DESCRIPTION = "README.md";

    private final String folder;

    ShippedShelf(String folder) {
        this.folder = folder;
    }

    @Override
    public List<SeedFile> files() {
        try {
            List<Resource> found = new ArrayList<>(resources("/*.md"));
            found.addAll(resources("/thesaurus*.txt"));
            return found.stream()
                    .filter(file -> !name(file).equals(FORMAT_DESCRIPTION))
                    .sorted(Comparator.comparing(ShippedShelf::name))
                    .map(ShippedShelf::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The corpus inside the application cannot be listed", e);
        }
    }

    private List<Resource> resources(String pattern) throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + pattern));
    }

    private static SeedFile read(Resource file) {
        try {
            return SeedFile.of(name(file), false, file.getContentAsByteArray());
        } catch (IOException e) {
            return SeedFile.unreadable(name(file), false, e);
        }
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
