package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Passage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.apache.lucene.store.ByteBuffersDirectory;

/** The passages in a Lucene index; document numbers are positions in the corpus. */
final class PassageIndex {

    private static final double HALF = 8;

    /** A passage and how well it fits, from 0 to 1. */
    record Hit(Passage passage, double score) {}

    private final Library library;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private PassageIndex(Library library, Analyzer analyzer, IndexSearcher searcher) {
        this.library = library;
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    static PassageIndex of(Library library) {
        try {
            Analyzer analyzer = new NorwegianAnalyzer();
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (CorpusEntry entry : library.corpus().entries()) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            return new PassageIndex(library, analyzer, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private static Document document(CorpusEntry entry) {
        Document document = new Document();
        document.add(new TextField("text", entry.passage().text(), Field.Store.NO));
        document.add(new TextField(
                "title", Objects.requireNonNullElse(entry.passage().title(), ""), Field.Store.NO));
        document.add(new TextField("said", String.join("\n", entry.saidAs()), Field.Store.NO));
        return document;
    }

    List<Hit> search(String text) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String term : terms(text)) {
                for (String field : List.of("text", "title", "said")) {
                    query.add(new BoostQuery(new TermQuery(new Term(field, term)), 1), Occur.SHOULD);
                }
            }
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : searcher.search(
                            query.build(), Math.max(1, library.passages().size()))
                    .scoreDocs) {
                hits.add(new Hit(library.passage(doc.doc), doc.score / (doc.score + HALF)));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    private List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
