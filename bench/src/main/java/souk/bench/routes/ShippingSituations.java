package souk.bench.routes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.cart.Quantity;
import souk.money.Money;
import souk.shipping.Address;
import souk.shipping.AddressBook;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.PostalCode;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;
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

    private ApiEvent read() {
        return ApiEvent.of("GET /api/users/addresses").shopper(with(AddressBook.MAX).value());
    }

    private ApiEvent add() {
        return ApiEvent.of("POST /api/users/addresses")
                .shopper(with(AddressBook.MAX - 1).value())
                .header("idempotency-key", "bench")
                .body(BODY);
    }

    private ApiEvent one(String route) {
        return ApiEvent.of(route).id("address-1").shopper(with(AddressBook.MAX).value());
    }

    private ApiEvent rates() {
        return ApiEvent.of("GET /api/sellers/shipping").group("sellers").shopper(seller().value());
    }

    private ApiEvent changeRates() {
        return ApiEvent.of("PUT /api/sellers/shipping")
                .group("sellers")
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
        var shopper = with(AddressBook.MAX);
        var carts = deployment.stores().carts();
        var cards = deployment.stores().rateCards();
        for (int number = 1; number <= 3; number++) {
            var product =
                    deployment.stores().products().find(SampleProducts.id(number)).orElseThrow();
            cards.replace(product.seller(), Precondition.ANY, everywhere());
            carts.add(shopper, product.id(), new Quantity(1));
        }
        return ApiEvent.of("POST /api/quotes")
                .shopper(shopper.value())
                .body(
                        "{\"cartVersion\": %d, \"addressId\": \"address-1\"}"
                                .formatted(carts.read(shopper).version()));
    }

    private ShopperId seller() {
        var person = new ShopperId("bench-" + UUID.randomUUID());
        var seller = deployment.stores().sellers().findOrRegister(person);
        deployment.stores().rateCards().replace(seller, Precondition.ANY, everywhere());
        return person;
    }

    private ShopperId with(int addresses) {
        var shopper = new ShopperId("bench-" + UUID.randomUUID());
        for (int number = 1; number <= addresses; number++) {
            var id = new AddressId("address-" + number);
            var address = address("Rua do Carmo " + number);
            deployment
                    .stores()
                    .addressBooks()
                    .change(shopper, book -> book.adding(id, address, false));
        }
        return shopper;
    }

    private ShippingRates everywhere() {
        var five = new Money(500, deployment.currency());
        var option =
                new ShippingOption(
                        new OptionId("post"), "Post", five, five, Optional.empty(), 1, 2);
        var zone = new Zone(Area.of(List.of(Area.EVERYWHERE), List.of()), List.of(option));
        return new ShippingRates(new Country("DE"), List.of(zone));
    }

    private static Address address(String street) {
        return new Address(
                new AddressLine("Inês Duarte"),
                new AddressLine(street),
                Optional.empty(),
                Optional.of(new AddressLine("Lisboa")),
                Optional.empty(),
                Optional.of(new PostalCode("1200-094")),
                new Country("PT"),
                Optional.empty());
    }
}
