package no.trepart.knowledge.lucene;

import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusReader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The corpus that comes with the application. */
final class SeedCorpus {

    private SeedCorpus() {}

    static Corpus read() {
        return reader().read();
    }

    static CorpusReader reader() {
        CorpusReader[] reader = new CorpusReader[1];
        new ApplicationContextRunner()
                .withUserConfiguration(seedConfiguration())
                .run(context -> reader[0] = context.getBean(CorpusReader.class));
        return reader[0];
    }

    private static Class<?> seedConfiguration() {
        try {
            return Class.forName("no.trepart.knowledge.seed.SeedConfiguration");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
