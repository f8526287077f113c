package no.trepart.knowledge.lucene;

import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusReader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The corpus that comes with the application. */
final class SeedCorpus {

    private SeedCorpus() {}

    static Corpus read() {
        Corpus[] read = new Corpus[1];
        new ApplicationContextRunner()
                .withUserConfiguration(seedConfiguration())
                .run(context -> read[0] = context.getBean(CorpusReader.class).read());
        return read[0];
    }

    private static Class<?> seedConfiguration() {
        try {
            return Class.forName("no.trepart.knowledge.seed.SeedConfiguration");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
