package souk.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.order.OrderId;
import souk.shopper.DailyUse;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Reviews in a map, with the figures of their products in another. Writes only if all is still as
 * it was decided on. Safe for use by many threads.
 */
public final class ReviewsInMemory implements Reviews {
    private final Map<ReviewId, Review> reviews = new HashMap<>();
    private final Map<ProductId, Product> products = new HashMap<>();
    private final Map<OrderId, ReviewId> paid = new LinkedHashMap<>();
    private final Map<ShopperId, SellerId> sellers = new HashMap<>();
    private final Set<ShopperId> buyers = new HashSet<>();
    private final Set<List<Object>> marks = new HashSet<>();
    private final Map<DailyUse, Integer> uses = new HashMap<>();
    private final List<Integer> stoodBack = new ArrayList<>();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();

    /** Stores a product, and replaces an earlier one. */
    public synchronized ReviewsInMemory with(Product product) {
        products.put(product.id(), product);
        return this;
    }

    /** Forgets a product without a trace. */
    public synchronized void delete(ProductId id) {
        products.remove(id);
    }

    /** The shopper pays for an order of the product. */
    public synchronized void paid(OrderId order, ShopperId shopper, ProductId product) {
        buyers.add(shopper);
        paid.put(order, ReviewId.of(product, SampleSeeds.of(shopper)));
    }

    /** The shopper sells as this seller. */
    public synchronized ReviewsInMemory selling(ShopperId shopper, SellerId seller) {
        sellers.put(shopper, seller);
        return this;
    }

    /** The money of an order goes back. */
    public synchronized void refunded(OrderId order) {
        paid.remove(order);
    }

    /** The next write finds this done just before it; more than one come in turn. */
    public synchronized void meanwhile(Runnable another) {
        meanwhile.add(another);
    }

    /** The attempts before which somebody stood back. */
    public synchronized List<Integer> stoodBack() {
        return List.copyOf(stoodBack);
    }

    public synchronized Product product(ProductId id) {
        return Optional.ofNullable(products.get(id)).orElseThrow();
    }

    /** Every review, in no order. */
    public synchronized Collection<Review> all() {
        return List.copyOf(reviews.values());
    }

    @Override
    public synchronized Optional<ReviewList> list(ReviewQuery query) {
        boolean byAge = query.sort() == ReviewSort.NEWEST && query.rating().isEmpty();
        Function<Review, String> position =
                byAge ? ReviewsInMemory::byAge : review -> byRating(review);
        Comparator<Review> order = Comparator.comparing(position);
        Page<Review> page =
                page(
                        reviews.values().stream()
                                .filter(review -> !review.hidden())
                                .filter(review -> review.product().equals(query.product()))
                                .filter(r -> query.rating().map(r.rating()::equals).orElse(true)),
                        position,
                        query.sort() == ReviewSort.LOWEST ? order : order.reversed(),
                        query.limit(),
                        query.after());
        Optional<RatingSummary> figures =
                Optional.ofNullable(products.get(query.product())).map(Product::rating);
        return figures.isEmpty() && page.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewList(figures.orElse(RatingSummary.NONE), page));
    }

    @Override
    public synchronized Page<Review> findByShopper(
            ShopperId shopper, int limit, Optional<String> after) {
        return page(
                reviews.values().stream().filter(review -> review.shopper().equals(shopper)),
                ReviewsInMemory::byAge,
                Comparator.comparing(ReviewsInMemory::byAge).reversed(),
                limit,
                after);
    }

    private static Page<Review> page(
            Stream<Review> some,
            Function<Review, String> position,
            Comparator<Review> order,
            int limit,
            Optional<String> after) {
        List<Review> all = some.sorted(order).toList();
        int start =
                after.map(end -> all.stream().map(position).toList().indexOf(end) + 1).orElse(0);
        List<Review> page = all.stream().skip(start).limit(limit).toList();
        return new Page<>(
                page,
                all.size() > start + limit
                        ? Optional.of(position.apply(page.getLast()))
                        : Optional.empty());
    }

    private static String byAge(Review review) {
        return review.createdAt().toEpochMilli() + "#" + review.id();
    }

    private static String byRating(Review review) {
        return review.rating().stars() + "#" + byAge(review);
    }

    @Override
    public synchronized Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(reviews.get(id));
    }

    @Override
    public synchronized ReviewSnapshot snapshot(ReviewId id) {
        return new ReviewSnapshot(find(id), Optional.ofNullable(products.get(id.product())));
    }

    @Override
    public synchronized Optional<Review> findOwn(ProductId product, ShopperId shopper) {
        return find(ReviewId.of(product, SampleSeeds.of(shopper)));
    }

    @Override
    public synchronized NewReviewBasis newReviewBasis(ProductId product, ShopperId shopper) {
        ReviewId id = ReviewId.of(product, SampleSeeds.of(shopper));
        return new NewReviewBasis(() -> id, snapshot(id).product(), seller(shopper), purchase(id));
    }

    @Override
    public synchronized ReportBasis reportBasis(ReviewId id, ShopperId shopper) {
        return new ReportBasis(snapshot(id), seller(shopper), buyers.contains(shopper));
    }

    private Optional<SellerId> seller(ShopperId shopper) {
        return Optional.ofNullable(sellers.get(shopper));
    }

    @Override
    public synchronized EditBasis editBasis(ReviewId id, ShopperId shopper) {
        return new EditBasis(
                snapshot(id), purchase(ReviewId.of(id.product(), SampleSeeds.of(shopper))));
    }

    private Optional<OrderId> purchase(ReviewId id) {
        return paid.keySet().stream().filter(order -> id.equals(paid.get(order))).findFirst();
    }

    @Override
    public synchronized void standBack(int attempt) {
        stoodBack.add(attempt);
    }

    @Override
    public synchronized Written write(ReviewChange change) {
        Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
        Optional<List<Object>> mark = change.report().map(report -> mark(change, report));
        if (mark.filter(marks::contains).isPresent()) {
            return Written.REPORTED_BEFORE;
        }
        if (!find(change.id()).equals(change.before())
                || !figuresStand(change)
                || !proved(change)) {
            return Written.CHANGED_MEANWHILE;
        }
        if (change.use().filter(this::isUsedUp).isPresent()) {
            return Written.TOO_MANY_TODAY;
        }
        change.use().ifPresent(use -> uses.merge(use, 1, Integer::sum));
        mark.ifPresent(marks::add);
        if (change.changesFigures()) {
            with(product(change.id().product()).rated(change.figures()));
        }
        change.after()
                .ifPresentOrElse(
                        review -> reviews.put(review.id(), review),
                        () -> reviews.remove(change.id()));
        return Written.DONE;
    }

    private boolean isUsedUp(DailyUse use) {
        return uses.getOrDefault(use, 0) >= use.most();
    }

    private static List<Object> mark(ReviewChange change, Report report) {
        return List.of(change.id(), change.before().orElseThrow().createdAt(), report.by());
    }

    private boolean figuresStand(ReviewChange change) {
        Product seen = change.product();
        return !change.changesFigures()
                || Optional.ofNullable(products.get(seen.id()))
                        .filter(now -> now.rating().equals(seen.rating()))
                        .filter(now -> now.status() == seen.status())
                        .isPresent();
    }

    /** That the order which the step relies on is paid still. */
    private boolean proved(ReviewChange change) {
        return change.proof().map(paid::containsKey).orElse(true);
    }
}
