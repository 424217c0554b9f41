package souk.bench.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;

/**
 * A catalogue of so many products, the same each time. A few words of its language are in most
 * listings and most words are rare, as in every language (Zipf).
 */
final class RandomListings implements Iterable<Product> {
    private static final int WORDS = 30_000;
    private static final int CATEGORIES = 40;
    private static final int PRODUCTS_OF_A_SELLER = 50;
    private static final int LONGEST_DESCRIPTION = 40;
    private static final int DEAREST = 20_000;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu",
        "bra", "cle", "dri", "flo", "gru", "sta", "tre", "spi", "n", "r", "s", "l", "nd", "rk",
        "st",
    };

    private final int size;
    private final List<String> words;

    RandomListings(int size) {
        this.size = size;
        var random = new Random(1);
        words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    static ProductId id(int number) {
        return new ProductId("product-" + number);
    }

    int size() {
        return size;
    }

    /** The words that most listings have, the most common first. */
    List<String> commonWords() {
        return words.subList(0, 40);
    }

    /** The title of one of the products. */
    String title(Random random) {
        return product(random.nextInt(size)).title();
    }

    @Override
    public Iterator<Product> iterator() {
        return IntStream.range(0, size).mapToObj(this::product).iterator();
    }

    private Product product(int number) {
        var random = new Random(number);
        long stars = random.nextInt(20);
        return new Product(
                id(number),
                new SellerId("seller-" + number / PRODUCTS_OF_A_SELLER),
                SampleSellers.NAME,
                text(random, 3 + random.nextInt(5)),
                text(random, random.nextInt(LONGEST_DESCRIPTION)),
                new Category("category-" + random.nextInt(CATEGORIES)),
                new Money(random.nextInt(DEAREST), EURO),
                random.nextInt(10),
                List.of(),
                new RatingSummary(List.of(0L, 1L, stars / 3, stars, stars)),
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                Instant.ofEpochMilli(random.nextInt(Integer.MAX_VALUE)));
    }

    private String text(Random random, int count) {
        var text = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            // The n-th word is about as frequent as 1/n.
            int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
            text.add(words.get(rank - 1));
        }
        return String.join(" ", text);
    }
}
