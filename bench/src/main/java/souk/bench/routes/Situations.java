package souk.bench.routes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.deployed.SampleVariants;
import souk.catalogue.LineIds;

/** Every route, in the states of the shop that matter to what it takes. */
public final class Situations {
    private static final int PRODUCTS = 100;
    private static final String FULL_CART =
            IntStream.rangeClosed(1, LineIds.MAX)
                    .mapToObj(number -> SampleProducts.id(number).value())
                    .collect(joining(","));

    private Situations() {}

    /** Fills an empty shop with what the situations want. */
    public static List<Situation> in(Deployment deployment) {
        var samples = new SampleProducts(deployment.currency());
        for (int number = 1; number <= PRODUCTS; number++) {
            deployment.stores().products().add(samples.product(number));
        }
        deployment.stores().products().add(SampleVariants.of(samples));
        List<Situation> situations = new ArrayList<>(catalogue());
        situations.addAll(new SearchSituations(deployment.stores()).all());
        situations.addAll(new CartSituations(deployment.stores().carts()).all());
        situations.addAll(new OrderSituations(deployment).all());
        situations.addAll(new ParcelSituations(deployment).all());
        situations.addAll(new RefundSituations(deployment).all());
        situations.addAll(new ReviewSituations(deployment).all());
        situations.addAll(new ModerationSituations(deployment).all());
        situations.addAll(new ShippingSituations(deployment).all());
        situations.addAll(new MailSituations(deployment).all());
        situations.addAll(new SellerSituations(deployment).all());
        situations.addAll(new SalesSituations(deployment).all());
        return situations;
    }

    private static List<Situation> catalogue() {
        var list = ApiEvent.of("GET /api/products");
        var product = ApiEvent.of("GET /api/products/{id}");
        var page = ApiEvent.of("ANY /pages/{page+}");
        return List.of(
                new Situation("list, 20 newest", "ListProducts", () -> list),
                new Situation(
                        "list, 20 of a category by price",
                        "ListProducts",
                        () ->
                                list.query("category", SampleProducts.category(1).slug())
                                        .query("sort", "price")),
                new Situation(
                        "list, 40 by their ids",
                        "ListProducts",
                        () -> list.query("ids", FULL_CART)),
                new Situation(
                        "product", "GetProduct", () -> product.id(SampleProducts.id(1).value())),
                new Situation(
                        "product, 100 variants",
                        "GetProduct",
                        () -> product.id(SampleVariants.ID.value())),
                new Situation(
                        "page of a product",
                        "ShowPage",
                        () ->
                                page.path("page", "product/index.html")
                                        .query("id", SampleProducts.id(1).value())),
                new Situation(
                        "page of the list", "ShowPage", () -> page.path("page", "index.html")));
    }
}
