package souk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.value.Page;

/**
 * Counts all visible reviews and holds every product's figures against the count. It may run while
 * the shop is open: figures that moved between two looks are not judged.
 */
public final class RatingRecount {
    private static final int PAGE = 200;

    private final RatingAudit ratings;

    public RatingRecount(RatingAudit ratings) {
        this.ratings = ratings;
    }

    /** A product whose figures are not what its reviews make. */
    public record Difference(Product product, RatingSummary counted) {}

    /**
     * What a count has shown.
     *
     * @param moving products that were rated while it counted, and that another count must judge
     */
    public record Result(
            long products, long reviews, List<Difference> differences, List<ProductId> moving) {}

    /**
     * Counts.
     *
     * @param afterEach told of each product and each review
     */
    public Result count(Runnable afterEach) {
        Map<ProductId, Product> products = new HashMap<>();
        each(ratings::products, product -> products.put(product.id(), product), afterEach);
        Map<ProductId, RatingSummary> counts = new HashMap<>();
        long reviews = each(ratings::reviews, review -> tally(counts, review), afterEach);
        List<Difference> differences = new ArrayList<>();
        List<ProductId> moving = new ArrayList<>();
        for (Product before : products.values()) {
            RatingSummary counted = counts.getOrDefault(before.id(), RatingSummary.NONE);
            if (before.rating().equals(counted)) {
                continue;
            }
            Optional<Product> now = ratings.product(before.id());
            if (now.filter(product -> product.rating().equals(before.rating())).isPresent()) {
                differences.add(new Difference(now.get(), counted));
            } else {
                moving.add(before.id());
            }
        }
        return new Result(products.size(), reviews, differences, moving);
    }

    /**
     * Sets the figures to the count.
     *
     * @return false when they have moved since; then another count must judge them
     */
    public boolean fix(Difference difference) {
        return ratings.set(difference.product(), difference.counted());
    }

    private static void tally(Map<ProductId, RatingSummary> counts, Review review) {
        review.counted()
                .ifPresent(
                        rating ->
                                counts.merge(
                                        review.product(),
                                        RatingSummary.NONE.with(rating.stars(), 1),
                                        (before, one) -> before.with(rating.stars(), 1)));
    }

    private static <T> long each(
            BiFunction<Integer, Optional<String>, Page<T>> pages,
            Consumer<T> reader,
            Runnable afterEach) {
        long read = 0;
        Optional<String> next = Optional.empty();
        do {
            Page<T> page = pages.apply(PAGE, next);
            for (T item : page.items()) {
                reader.accept(item);
                afterEach.run();
                read++;
            }
            next = page.next();
        } while (next.isPresent());
        return read;
    }
}
