package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.ReviewSituations;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.catalogue.ProductId;

/**
 * A shop in which one product has many reviews.
 *
 * @param size how many it has
 */
record ManyReviewsShop(int size, Deployment deployment) implements SizedShop {
    private static final ProductId PRODUCT = SampleProducts.id(1);
    private static final int MAX_DEPTH = 5_000;
    private static final int PAGE = 5;

    /** Opens one whose first product was reviewed so often. */
    static ManyReviewsShop open(Path root, int size) {
        var branch = new ManyReviewsShop(size, Deployment.open(root));
        var samples = new SampleProducts(branch.deployment().currency());
        branch.deployment().stores().products().add(samples.product(1));
        new ReviewLoader(branch.deployment()).write(PRODUCT, size);
        return branch;
    }

    @Override
    public List<String> functions() {
        return List.of("ListReviews", "AddReview", "GetProduct");
    }

    @Override
    public RouteProcess start(String function, Path scratch) {
        Path folder = scratch.resolve("reviews-" + size);
        return RouteProcess.start(deployment, deployment.function(function), folder);
    }

    @Override
    public List<Situation> situations(String function, RouteProcess process) {
        return switch (function) {
            case "ListReviews" -> lists(process);
            case "GetProduct" -> {
                var product = ApiEvent.of("GET /api/products/{id}").id(PRODUCT.value());
                yield List.of(new Situation("product", function, () -> product));
            }
            default -> List.of(new Situation("review", function, reviews()::add));
        };
    }

    /** Pages of five, so that the smallest shop fills two. */
    private List<Situation> lists(RouteProcess process) {
        var newest =
                ApiEvent.of("GET /api/reviews/{id}")
                        .id(PRODUCT.value())
                        .query("limit", Integer.toString(PAGE));
        var highest = newest.query("sort", "highest");
        ApiEvent deep =
                new Pages(process)
                        .behind(newest, Math.min(size - PAGE, MAX_DEPTH))
                        .query("limit", Integer.toString(PAGE));
        return List.of(
                new Situation("newest reviews", "ListReviews", () -> newest),
                new Situation("newest reviews, deep", "ListReviews", () -> deep),
                new Situation("highest reviews", "ListReviews", () -> highest));
    }

    private ReviewSituations reviews() {
        return new ReviewSituations(deployment);
    }

    @Override
    public void close() {
        deployment.close();
    }
}
