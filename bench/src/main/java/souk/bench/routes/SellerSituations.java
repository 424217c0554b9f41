package souk.bench.routes;

import java.util.List;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.listing.PictureId;

/** The routes by which sellers keep their listings. Each situation has a seller of its own. */
public record SellerSituations(Deployment deployment) {
    private static final int PAGE = 20;
    private static final String LISTING = "/api/sellers/products/{id}";
    private static final String FIRST = "\"1\"";

    /** All of them. */
    public List<Situation> all() {
        return List.of(
                Situation.reading("own listings, 20", "ListListings", this::list),
                new Situation("list a product", "CreateListing", this::create),
                new Situation(
                        "reduce stock by five", "ChangeListing", () -> change("{\"restock\": -5}")),
                new Situation(
                        "change a price",
                        "ChangeListing",
                        () -> change("{\"price\": {\"amount\": 990, \"currency\": \"%s\"}}")),
                new Situation(
                        "change a category",
                        "ChangeListing",
                        () -> change("{\"category\": \"elsewhere\"}")),
                new Situation("archive a product", "RemoveListing", this::archive),
                new Situation("sign a picture upload", "RequestImageUpload", this::upload),
                new Situation("how far a picture is", "GetImage", this::picture),
                new Situation("own application", "GetApplication", this::application),
                new Situation("apply to sell", "ApplyToSell", this::apply),
                new Situation("rename a seller of 20 products", "ChangeProfile", this::rename),
                Situation.reading("page of a seller of 20 products", "GetSeller", this::page),
                Situation.reading("list, 20 of a seller", "ListProducts", this::products));
    }

    /** The first page of more than one. */
    private ApiEvent list() {
        SellerId seller = stranger();
        for (int number = 1; number <= PAGE + 1; number++) {
            listed(seller, number);
        }
        return by(seller, "GET /api/sellers/products");
    }

    private ApiEvent create() {
        return by(stranger(), "POST /api/sellers/products")
                .body(
                        """
                        {"title": "Ash tea tray", "description": "Turned from one piece of ash.",
                         "category": "wood", "price": {"amount": 4200, "currency": "%s"},
                         "stock": 12, "images": ["/images/demo/ash-tea-tray.svg"]}"""
                                .formatted(deployment.currency()));
    }

    private ApiEvent change(String body) {
        SellerId seller = stranger();
        return by(seller, "PUT " + LISTING)
                .id(listed(seller, 1).value())
                .header("if-match", FIRST)
                .body(body.formatted(deployment.currency()));
    }

    private ApiEvent archive() {
        SellerId seller = stranger();
        return by(seller, "DELETE " + LISTING).id(listed(seller, 1).value());
    }

    private ApiEvent upload() {
        return by(stranger(), "POST /api/sellers/images")
                .body("{\"contentType\": \"image/jpeg\", \"bytes\": 182340}");
    }

    private ApiEvent picture() {
        SellerId seller = stranger();
        var picture = new PictureId(seller, UUID.randomUUID().toString());
        deployment.prepared(picture);
        return by(seller, "GET /api/sellers/images/{id}").id(picture.name());
    }

    private ApiEvent application() {
        return by(stranger(), "GET /api/sellers/application");
    }

    private ApiEvent apply() {
        return ApiEvent.of("POST /api/sellers/application")
                .shopper("bench-" + UUID.randomUUID())
                .body(
                        """
                        {"name": "Ash and oak", "about": "Turned from one piece.", "country": "DE",
                         "trader": false, "termsVersion": "1"}""");
    }

    private ApiEvent rename() {
        return by(ofMany(), "PUT /api/sellers/profile")
                .header("if-match", FIRST)
                .body(
                        "{\"name\": \"Ash and oak\", \"about\": \"Turned from one piece.\", \"deliveryAndReturns\": \"By post.\"}");
    }

    private ApiEvent page() {
        return ApiEvent.of("GET /api/sellers/{id}").id(ofMany().value());
    }

    private ApiEvent products() {
        return ApiEvent.of("GET /api/products").query("seller", ofMany().value());
    }

    private SellerId ofMany() {
        SellerId seller = stranger();
        for (int number = 1; number <= PAGE; number++) {
            listed(seller, number);
        }
        return seller;
    }

    private static ApiEvent by(SellerId seller, String route) {
        return ApiEvent.of(route).shopper(seller.value());
    }

    /** Lists a product like that sample. */
    ProductId listed(SellerId seller, int number) {
        Product sample = new SampleProducts(deployment.currency()).product(number);
        var own =
                new Product(
                        new ProductId("bench-" + UUID.randomUUID()),
                        seller,
                        SampleSellers.NAME,
                        sample.title(),
                        sample.description(),
                        sample.category(),
                        sample.price(),
                        sample.stock(),
                        sample.images(),
                        sample.rating(),
                        Delivery.PARCEL,
                        sample.status(),
                        Suspension.NONE,
                        sample.version(),
                        sample.createdAt());
        deployment.stores().products().add(own);
        return own.id();
    }

    /** A seller nobody else is, who signs in under a name that is the id as well. */
    private SellerId stranger() {
        var seller = new SellerId("bench-" + UUID.randomUUID());
        return SampleSellers.register(deployment.stores().sellers(), seller);
    }
}
