package souk.bench.routes;

import java.util.List;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.deployed.SampleSellers;
import souk.cart.Quantity;
import souk.catalogue.SellerId;
import souk.shipping.AddressBook;
import souk.shopper.ShopperId;
import souk.value.Precondition;

/** The routes of addresses, for a shopper who has as many as can be. */
record ShippingSituations(Deployment deployment) {
    private static final String BODY =
            """
            {"name": "Inês Duarte", "line1": "Rua do Carmo 12", "city": "Lisboa", "postalCode": "1200-094", "country": "PT"}""";

    List<Situation> all() {
        return List.of(
                new Situation("my 10 addresses", "GetAddresses", this::read),
                new Situation("add an address", "AddAddress", this::add),
                new Situation(
                        "change one of 10 addresses",
                        "ChangeAddress",
                        () -> one("PUT /api/users/addresses/{id}").body(BODY)),
                new Situation(
                        "remove one of 10 addresses",
                        "RemoveAddress",
                        () -> one("DELETE /api/users/addresses/{id}")),
                new Situation("shipping rates", "GetShippingRates", this::rates),
                new Situation("change shipping rates", "ChangeShippingRates", this::changeRates),
                new Situation("quote, 3 lines of 3 sellers", "QuoteShipping", this::quote));
    }

    private SampleShipping sample() {
        return new SampleShipping(deployment);
    }

    private ApiEvent read() {
        return ApiEvent.of("GET /api/users/addresses")
                .shopper(sample().shopper(AddressBook.MAX).value());
    }

    private ApiEvent add() {
        return ApiEvent.of("POST /api/users/addresses")
                .shopper(sample().shopper(AddressBook.MAX - 1).value())
                .header("idempotency-key", "bench")
                .body(BODY);
    }

    private ApiEvent one(String route) {
        return ApiEvent.of(route)
                .id("address-1")
                .shopper(sample().shopper(AddressBook.MAX).value());
    }

    private ApiEvent rates() {
        return ApiEvent.of("GET /api/sellers/shipping").shopper(seller().value());
    }

    private ApiEvent changeRates() {
        return ApiEvent.of("PUT /api/sellers/shipping")
                .shopper(seller().value())
                .header("if-match", "*")
                .body(
                        """
                        {"shipsFrom": "DE", "zones": [{"countries": ["*"], "options": [
                          {"id": "post", "name": "Post", "price": {"amount": 500, "currency": "%1$s"},
                           "perExtraUnit": {"amount": 0, "currency": "%1$s"}, "minDays": 1,
                           "maxDays": 2}]}]}"""
                                .formatted(deployment.currency().getCurrencyCode()));
    }

    private ApiEvent quote() {
        var shopper = sample().shopper(AddressBook.MAX);
        var carts = deployment.stores().carts();
        for (int number = 1; number <= 3; number++) {
            carts.add(shopper, SampleProducts.id(number), new Quantity(1));
        }
        sample().sellersOf(carts.read(shopper));
        return ApiEvent.of("POST /api/quotes")
                .shopper(shopper.value())
                .body(
                        "{\"cartVersion\": %d, \"addressId\": \"address-1\"}"
                                .formatted(carts.read(shopper).version()));
    }

    private ShopperId seller() {
        var person = new ShopperId("bench-" + UUID.randomUUID());
        var seller =
                SampleSellers.register(
                        deployment.stores().sellers(), person, new SellerId(person.value()));
        deployment.stores().rateCards().replace(seller, Precondition.ANY, sample().rates());
        return person;
    }
}
