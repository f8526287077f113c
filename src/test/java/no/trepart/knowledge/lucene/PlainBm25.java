package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.trepart.knowledge.lucene.Measurement.Answered;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What anybody gets from Lucene in ten lines, to measure against: one text per document, the Norwegian analyzer, BM25. */
final class PlainBm25 {

    /** A text, and the passages it counts as when it is found. */
    record Text(List<String> ids, boolean question, String words) {}

    private final List<Text> texts;
    private final IndexSearcher searcher;
    private final QueryBuilder queries = new QueryBuilder(new NorwegianAnalyzer());

    PlainBm25(List<Text> texts) {
        this.texts = texts;
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new NorwegianAnalyzer()))) {
                for (Text text : texts) {
                    Document document = new Document();
                    document.add(new TextField("words", text.words(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answered ask(String post) {
        List<List<String>> lessons = new ArrayList<>();
        List<List<String>> questions = new ArrayList<>();
        try {
            var query = queries.createBooleanQuery("words", post);
            if (query != null) {
                for (ScoreDoc hit : searcher.search(query, texts.size()).scoreDocs) {
                    Text text = texts.get(hit.doc);
                    (text.question() ? questions : lessons).add(text.ids());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answered(lessons, questions);
    }
}
