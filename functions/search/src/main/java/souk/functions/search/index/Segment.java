package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import souk.catalogue.ProductId;

/**
 * A part of an index, with the documents of it that count. Immutable; safe for use by many threads,
 * if each asks for readers of its own.
 *
 * @param counting the documents that are neither deleted nor hidden; not to be changed
 */
record Segment(LeafReader reader, FixedBitSet counting, ReadOnce readOnce) {

    /** Behind the last document. */
    static final int NONE = DocIdSetIterator.NO_MORE_DOCS;

    /** The first of the documents from there on. */
    static int next(FixedBitSet documents, int from) {
        return from >= documents.length() ? NONE : documents.nextSetBit(from);
    }

    /** The parts of an index. */
    static List<Segment> of(IndexReader index) {
        var segments = new ArrayList<Segment>();
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            var counting = new FixedBitSet(reader.maxDoc());
            counting.set(0, reader.maxDoc());
            Bits live = reader.getLiveDocs();
            for (int document = 0; live != null && document < live.length(); document++) {
                if (!live.get(document)) {
                    counting.clear(document);
                }
            }
            segments.add(new Segment(reader, counting, new ReadOnce(reader)));
        }
        return List.copyOf(segments);
    }

    /** The same part without some products. */
    Segment without(Set<ProductId> hidden) throws IOException {
        if (hidden.isEmpty()) {
            return this;
        }
        FixedBitSet left = counting.clone();
        hide(reader, hidden, left);
        return new Segment(reader, left, readOnce);
    }

    private static void hide(LeafReader reader, Set<ProductId> hidden, FixedBitSet counting)
            throws IOException {
        Terms ids = reader.terms(ProductFields.ID);
        if (ids == null) {
            return;
        }
        TermsEnum each = ids.iterator();
        PostingsEnum documents = null;
        for (ProductId product : hidden) {
            if (each.seekExact(new BytesRef(product.value()))) {
                documents = each.postings(documents, PostingsEnum.NONE);
                int document = documents.nextDoc();
                while (document != DocIdSetIterator.NO_MORE_DOCS) {
                    counting.clear(document);
                    document = documents.nextDoc();
                }
            }
        }
    }

    Columns columns() throws IOException {
        return readOnce.columns();
    }

    Lexicon lexicon(Place place) throws IOException {
        return readOnce.lexicon(place);
    }

    /** How many documents count. */
    int size() {
        return counting.cardinality();
    }

    /** The words of a field, in order. */
    TermsEnum words(String field) throws IOException {
        Terms terms = reader.terms(field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }
}
