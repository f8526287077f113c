package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Lucene index of short texts, each seen in every view. Scores are shares: 1 would be a text that has all the informative
 * words of the query, so that scores of different queries can be compared.
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

    static TermIndex of(List<String> texts, Wording wording) {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (View view : View.values()) {
            analyzers.put(view.name(), wording.analyzer(view));
        }
        BM25Similarity similarity = new BM25Similarity(SATURATION, LENGTH);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(new WhitespaceAnalyzer(), analyzers))
                .setSimilarity(similarity);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                Document document = new Document();
                for (View view : View.values()) {
                    document.add(new TextField(view.name(), text, Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(similarity);
            return new TermIndex(wording, searcher, texts.size());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    /** The share of the terms' information that each text has. */
    float[] shares(View view, List<String> terms) {
        float[] shares = new float[size];
        if (terms.isEmpty() || size == 0) {
            return shares;
        }
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            double information = 0;
            for (String text : List.copyOf(new LinkedHashSet<>(terms))) {
                Term term = new Term(view.name(), text);
                int frequency = searcher.getIndexReader().docFreq(term);
                float weight = wording.weight(view, text);
                information += weight * Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
                query.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
            }
            for (ScoreDoc hit : searcher.search(query.build(), size).scoreDocs) {
                shares[hit.doc] = (float) (hit.score / information);
            }
            return shares;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }
}
