package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of texts, each seen in several views. Scores are shares: 1 would be a text that has all the informative
 * words of the post, so that scores of different posts can be compared. The arithmetic is BM25, done over the postings
 * directly: every text gets a score, which Lucene's own search, made for finding the best few of many, does more slowly.
 */
final class TermIndex {

    /** How fast repeating a word stops counting, and how much a long text is held back. */
    private static final float SATURATION = 1.2f;

    private static final float LENGTH = 0.5f;

    private final Wording wording;
    private final @Nullable LeafReader reader;
    private final Map<View, float[]> lengths;
    private final int size;

    private TermIndex(Wording wording, @Nullable LeafReader reader, Map<View, float[]> lengths, int size) {
        this.wording = wording;
        this.reader = reader;
        this.lengths = lengths;
        this.size = size;
    }

    static TermIndex of(List<Map<View, List<String>>> texts, Wording wording) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Map<View, List<String>> text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
            writer.commit();
            DirectoryReader all = DirectoryReader.open(directory);
            LeafReader only =
                    all.leaves().isEmpty() ? null : all.leaves().getFirst().reader();
            return new TermIndex(wording, only, lengths(texts), texts.size());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private static Document document(Map<View, List<String>> text) {
        Document document = new Document();
        text.forEach((view, terms) -> document.add(new TextField(view.name(), new TermStream(terms))));
        return document;
    }

    /** What the length of each text does to the weight of its terms. */
    private static Map<View, float[]> lengths(List<Map<View, List<String>>> texts) {
        Map<View, float[]> lengths = new EnumMap<>(View.class);
        for (View view : View.values()) {
            int[] terms = texts.stream()
                    .mapToInt(text -> text.getOrDefault(view, List.of()).size())
                    .toArray();
            double average = Math.max(1, Arrays.stream(terms).average().orElse(1));
            float[] norms = new float[terms.length];
            for (int i = 0; i < norms.length; i++) {
                norms[i] = (float) (SATURATION * (1 - LENGTH + LENGTH * terms[i] / average));
            }
            lengths.put(view, norms);
        }
        return lengths;
    }

    /** The share of the terms' information that each text has. */
    float[] shares(View view, List<String> terms) {
        float[] shares = new float[size];
        if (terms.isEmpty() || reader == null) {
            return shares;
        }
        try {
            Terms known = reader.terms(view.name());
            TermsEnum dictionary = known == null ? TermsEnum.EMPTY : known.iterator();
            float information = 0;
            for (String term : new LinkedHashSet<>(terms)) {
                information += add(shares, dictionary, view, term);
            }
            for (int i = 0; i < size; i++) {
                shares[i] /= information;
            }
            return shares;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    /** Adds what one term says for each text that has it, and returns how much it could have said. */
    private float add(float[] shares, TermsEnum dictionary, View view, String term) throws IOException {
        boolean found = dictionary.seekExact(new BytesRef(term));
        int frequency = found ? dictionary.docFreq() : 0;
        float information =
                wording.weight(view, term) * (float) Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
        if (found) {
            float[] norms = Objects.requireNonNull(lengths.get(view));
            PostingsEnum postings = dictionary.postings(null, PostingsEnum.FREQS);
            for (int text = postings.nextDoc(); text != DocIdSetIterator.NO_MORE_DOCS; text = postings.nextDoc()) {
                shares[text] += information * postings.freq() / (postings.freq() + norms[text]);
            }
        }
        return information;
    }
}
