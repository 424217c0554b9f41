package souk.bench.growth;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.catalogue.ProductId;
import souk.moderation.Verdict;
import souk.review.Rating;
import souk.review.Review;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/**
 * A shop in which many reviews are reported and many decisions were made.
 *
 * @param size how many of both
 */
record ManyDecisionsShop(int size, Deployment deployment) implements SizedShop {
    private static final int PAGE = 5;

    /** Opens one with so many. Each is made by the shop itself. */
    static ManyDecisionsShop open(Path root, int size) {
        var shop = new ManyDecisionsShop(size, Deployment.open(root));
        var samples = new SampleProducts(shop.deployment().currency());
        shop.deployment().stores().products().add(samples.product(1));
        var reviewing = new Reviewing(shop.deployment().stores().reviews(), Clock.systemUTC());
        ProductId product = SampleProducts.id(1);
        for (int number = 0; number < size; number++) {
            Review review = written(reviewing, product, "critic-" + number);
            var hidden = written(reviewing, product, "spammer-" + number);
            reviewing.report(new ShopperId("reader-" + number), review.id(), Optional.empty());
            var verdict = new Verdict("0123456789ab", Optional.empty());
            reviewing.moderate(hidden.id(), false, verdict);
        }
        return shop;
    }

    private static Review written(Reviewing reviewing, ProductId product, String shopper) {
        return reviewing.add(
                new ShopperId(shopper), product, new Rating(3), Optional.empty(), Optional.empty());
    }

    @Override
    public List<String> functions() {
        return List.of("ListReportedReviews", "ListDecisions");
    }

    @Override
    public RouteProcess start(String function, Path scratch) {
        Path folder = scratch.resolve("decisions-" + size);
        return RouteProcess.start(deployment, deployment.function(function), folder);
    }

    @Override
    public List<Situation> situations(String function, RouteProcess process) {
        if (function.equals("ListDecisions")) {
            var log = page("GET /api/moderation/log");
            return List.of(new Situation("log of decisions", function, () -> log));
        }
        var reported = page("GET /api/moderation/reviews");
        var hidden = reported.query("state", "hidden");
        return List.of(
                new Situation("reported reviews", function, () -> reported),
                new Situation("hidden reviews", function, () -> hidden));
    }

    /** Pages of five, so that the smallest shop fills two. */
    private static ApiEvent page(String route) {
        return ApiEvent.of(route)
                .query("limit", Integer.toString(PAGE))
                .shopper("bench-moderator")
                .group("moderators");
    }

    @Override
    public void close() {
        deployment.close();
    }
}
