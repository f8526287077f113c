package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Lucene index of texts, each seen in several views. Scores are shares: 1 would be a text that has all the informative
 * words of the post, so that scores of different posts can be compared.
 */
final class TermIndex {

    /** How fast repeating a word stops counting, and how much a long text is held back. */
    private static final float SATURATION = 1.2f;

    private static final float LENGTH = 0.5f;

    private final Wording wording;
    private final IndexSearcher searcher;
    private final int size;

    private TermIndex(Wording wording, IndexSearcher searcher, int size) {
        this.wording = wording;
        this.searcher = searcher;
        this.size = size;
    }

    static TermIndex of(List<Map<View, List<String>>> texts, Wording wording) {
        BM25Similarity similarity = new BM25Similarity(SATURATION, LENGTH);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(similarity))) {
            for (Map<View, List<String>> text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
            writer.commit();
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(similarity);
            searcher.setQueryCache(null);
            return new TermIndex(wording, searcher, texts.size());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private static Document document(Map<View, List<String>> text) {
        Document document = new Document();
        text.forEach((view, terms) -> document.add(new TextField(view.name(), new TermStream(terms))));
        return document;
    }

    /** The share of the terms' information that each text has. */
    float[] shares(View view, List<String> terms) {
        if (terms.isEmpty() || size == 0) {
            return new float[size];
        }
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            double information = 0;
            for (String text : new LinkedHashSet<>(terms)) {
                Term term = new Term(view.name(), text);
                int frequency = searcher.getIndexReader().docFreq(term);
                float weight = wording.weight(view, text);
                information += weight * Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
                if (frequency > 0) {
                    query.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
                }
            }
            float[] scores = searcher.search(query.build(), new AllScores(size));
            for (int i = 0; i < scores.length; i++) {
                scores[i] /= (float) information;
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }
}
