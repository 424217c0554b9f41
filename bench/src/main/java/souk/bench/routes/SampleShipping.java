package souk.bench.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleSellers;
import souk.cart.PricedCart;
import souk.money.Money;
import souk.order.ReviewedQuote;
import souk.shipping.Address;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.Destination;
import souk.shipping.OptionId;
import souk.shipping.PostalCode;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.Recipient;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;
import souk.shopper.ShopperId;
import souk.value.Precondition;
import souk.wiring.Stores;

/** Shoppers with addresses, and sellers who send everywhere. */
record SampleShipping(Deployment deployment) {
    /** The first address of every shopper of here. */
    static final AddressId FIRST = new AddressId("address-1");

    /** Somebody new with so many addresses. */
    ShopperId shopper(int addresses) {
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

    /** What the cart costs, sent to the first address by sellers who have rates from now on. */
    ReviewedQuote quote(PricedCart cart) {
        sellersOf(cart);
        Quote quote =
                deployment
                        .stores()
                        .quoting()
                        .quote(
                                cart.shopper(),
                                cart.version(),
                                Optional.of(Destination.of(address("Rua do Carmo 1"))),
                                Map.of());
        return new ReviewedQuote(
                cart.version(),
                quote.totalAmount().minor(),
                quote.pricing(),
                Optional.of(new Recipient.Saved(FIRST)),
                Map.of());
    }

    /** Lets the cart's sellers sell, and gives them rates. */
    void sellersOf(PricedCart cart) {
        QuotedLine.of(cart).stream()
                .map(QuotedLine::seller)
                .distinct()
                .forEach(
                        seller -> {
                            Stores stores = deployment.stores();
                            SampleSellers.register(stores.sellers(), seller);
                            stores.rateCards().replace(seller, Precondition.ANY, rates());
                        });
    }

    ShippingRates rates() {
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
