package souk.functions.search.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import souk.catalogue.Product;
import souk.catalogue.ProductId;

/** What the index keeps of a product. For one thread. */
final class ProductFields {
    /** The product's id, to find and to read. */
    static final String ID = "id";

    static final String CATEGORY = "slug";

    /** The seller's id, a blank and their name: ids have no blanks. */
    static final String SELLER = "seller";

    static final String PRICE = "price";

    /** Whether it can be bought: 1 or 0. */
    static final String IN_STOCK = "inStock";

    /** The average of its stars in tenths; 0 while it has no ratings. */
    static final String RATING = "rating";

    static final String RATINGS = "ratings";

    /** Milliseconds since 1970. */
    static final String CREATED = "created";

    /** The title as its seller wrote it. */
    static final String TITLE = "shown";

    /** What the variants of a product have: {@link VariantFields}. */
    static final String OPTION = "option";

    static final String VARIANTS = "variants";

    private static final int TENTHS = 10;

    private final Tokens tokens = new Tokens();
    private final Stems stems;

    ProductFields(ShopLanguage language) {
        stems = new Stems(language);
    }

    Document of(Product product) {
        var document = new Document();
        document.add(new StringField(ID, product.id().value(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(product.id().value())));
        String category = product.category().slug();
        document.add(new StringField(CATEGORY, category, Field.Store.NO));
        document.add(new SortedDocValuesField(CATEGORY, new BytesRef(category)));
        document.add(
                new SortedDocValuesField(
                        SELLER, new BytesRef(product.seller() + " " + product.sellerName())));
        number(document, PRICE, product.price().minor());
        number(document, IN_STOCK, product.stock() > 0 ? 1 : 0);
        number(document, RATING, tenths(product));
        number(document, RATINGS, product.rating().count());
        number(document, CREATED, product.createdAt().toEpochMilli());
        VariantFields.add(document, product.options());
        document.add(new StoredField(TITLE, product.title()));
        words(document, Place.TITLE, product.title());
        words(document, Place.CATEGORY, category);
        words(document, Place.SELLER, product.sellerName());
        words(document, Place.DESCRIPTION, product.description());
        return document;
    }

    static Term id(ProductId product) {
        return new Term(ID, product.value());
    }

    private static long tenths(Product product) {
        return Math.round(product.rating().average().orElse(0) * TENTHS);
    }

    private static void number(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }

    private void words(Document document, Place place, String text) {
        TextTerms terms = TextTerms.of(tokens.of(text), stems);
        for (String word : terms.words()) {
            document.add(new StringField(place.words(), word, Field.Store.NO));
        }
        for (String stem : terms.stems()) {
            document.add(new StringField(place.stems(), stem, Field.Store.NO));
        }
    }
}
