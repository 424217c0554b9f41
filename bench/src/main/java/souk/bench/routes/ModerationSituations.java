package souk.bench.routes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.moderation.DecisionReason;
import souk.moderation.Verdict;
import souk.review.Rating;
import souk.review.ReportReason;
import souk.review.Review;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/** What moderators look at and decide. Wants the sample product after the fortieth. */
public record ModerationSituations(Deployment deployment) {
    private static final int PAGE = 20;
    private static final ProductId PRODUCT = SampleProducts.id(41);
    private static final String SUSPEND = "{\"state\": \"Suspended\", \"reason\": \"Copies.\"}";

    /** All of them. */
    public List<Situation> all() {
        return List.of(
                Situation.reading("reported reviews, 20", "ListReportedReviews", this::reported),
                Situation.reading("sellers in a state, 20", "ListApplications", this::sellers),
                Situation.reading("log of decisions, 20", "ListDecisions", this::log),
                new Situation("suspend a product", "ModerateProduct", this::product),
                new Situation("suspend a seller", "ModerateSeller", this::seller));
    }

    /** The first page of more than one, each review with a report. */
    public ApiEvent reported() {
        for (int number = 0; number <= PAGE; number++) {
            report(written());
        }
        return by("GET /api/moderation/reviews");
    }

    /** The same of the log. */
    public ApiEvent log() {
        for (int number = 0; number <= PAGE; number++) {
            decide(written());
        }
        return by("GET /api/moderation/log");
    }

    private ApiEvent sellers() {
        for (int number = 0; number <= PAGE; number++) {
            registered();
        }
        return by("GET /api/moderation/sellers").query("state", "Approved");
    }

    private ApiEvent product() {
        var product = new SellerSituations(deployment).listed(registered(), 1);
        return by("PUT /api/moderation/products/{id}").id(product.value()).body(SUSPEND);
    }

    /** Of a seller with two products. */
    private ApiEvent seller() {
        SellerId seller = registered();
        var listings = new SellerSituations(deployment);
        listings.listed(seller, 1);
        listings.listed(seller, 2);
        return by("PUT /api/moderation/sellers/{id}").id(seller.value()).body(SUSPEND);
    }

    private static ApiEvent by(String route) {
        return ApiEvent.of(route).shopper("bench-moderator").group("moderators");
    }

    private void report(Review review) {
        var reason = Optional.of(new ReportReason("An advertisement."));
        reviewing().report(stranger(), review.id(), reason);
    }

    private void decide(Review review) {
        var reason = Optional.of(new DecisionReason("An advertisement."));
        reviewing().moderate(review.id(), false, new Verdict("0123456789ab", reason));
    }

    private Review written() {
        return reviewing()
                .add(stranger(), PRODUCT, new Rating(4), Optional.empty(), Optional.empty());
    }

    private Reviewing reviewing() {
        return new Reviewing(deployment.stores().reviews(), Clock.systemUTC());
    }

    private SellerId registered() {
        var seller = new SellerId("bench-" + UUID.randomUUID());
        return SampleSellers.register(deployment.stores().sellers(), seller);
    }

    private static ShopperId stranger() {
        return new ShopperId("bench-" + UUID.randomUUID());
    }
}
