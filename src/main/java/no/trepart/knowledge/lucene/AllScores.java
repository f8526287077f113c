package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Keeps the score of every document; the indexes are small, and sorting hits would cost more than finding them. */
final class AllScores implements CollectorManager<AllScores.Scores, float[]> {

    private final float[] scores;

    AllScores(int size) {
        this.scores = new float[size];
    }

    @Override
    public Scores newCollector() {
        return new Scores();
    }

    @Override
    public float[] reduce(Collection<Scores> collectors) {
        return scores;
    }

    /** Writes the scores of one part of the index into the place of each document. */
    final class Scores extends SimpleCollector {

        private int base;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int document) throws IOException {
            scores[base + document] = scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
