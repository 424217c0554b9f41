package souk.bench.routes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.shipping.Address;
import souk.shipping.AddressBook;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.PostalCode;
import souk.shopper.ShopperId;

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
                        () -> one("DELETE /api/users/addresses/{id}")));
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
