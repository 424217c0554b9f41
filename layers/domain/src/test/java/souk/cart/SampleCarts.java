package souk.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** Products and carts to test with. */
final class SampleCarts {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final ShopperId ALICE = new ShopperId("alice");

    private SampleCarts() {}

    static Product product(String id, long minor, int stock) {
        return product(id, new Money(minor, EUR), stock, ProductStatus.ACTIVE);
    }

    static Product archived(String id) {
        return product(id, new Money(500, EUR), 5, ProductStatus.ARCHIVED);
    }

    static Product product(String id, Money price, int stock, ProductStatus status) {
        return new Product(
                new ProductId(id),
                new SellerId("ada"),
                SampleSellers.NAME.text(),
                "The " + id,
                "",
                new Category("kitchen"),
                price,
                stock,
                List.of("/pictures/" + id + ".svg", "/pictures/" + id + "-back.svg"),
                RatingSummary.NONE,
                Delivery.PARCEL,
                status,
                Suspension.NONE,
                1,
                NOON);
    }

    static CartLine line(String id, int units, long seenMinor) {
        return new CartLine(
                new ProductId(id), new Quantity(units), new Money(seenMinor, EUR), NOON);
    }

    static Cart cart(CartLine... lines) {
        Map<LineId, CartLine> byId = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (CartLine line : lines) {
            byId.put(line.id(), line);
        }
        return new Cart(ALICE, 3, new LinkedHashMap<>(byId));
    }

    /** A cart of so many lines of one unit each: p0, p1, … */
    static Cart cartOf(int lines) {
        CartLine[] all = new CartLine[lines];
        for (int i = 0; i < lines; i++) {
            all[i] = line("p" + i, 1, 100);
        }
        return cart(all);
    }

    static Map<LineId, Product> catalogue(Product... products) {
        Map<LineId, Product> byId = new HashMap<>();
        for (Product product : products) {
            byId.put(product.line(), product);
        }
        return byId;
    }
}
