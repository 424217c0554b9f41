package souk.wiring;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.Suspension;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.dynamo.catalogue.VariantSchema;
import souk.money.Money;

/** The product of {@link ExampleRows}, and a cart that holds it. */
record ExampleGoods(Currency currency) {
    /** In minor units: enough to be charged in any currency. */
    private static final long PRICE = 100_000;

    Product product() {
        return new Product(
                ExampleRows.PRODUCT,
                ExampleRows.SELLER,
                ExampleRows.SELLER_NAME.text(),
                "Example",
                "Made to prime a snapshot.",
                new Category("example"),
                new Money(PRICE, currency),
                1,
                Options.NONE,
                List.of("/example.svg"),
                new RatingSummary(List.of(0L, 0L, 0L, 0L, 1L)),
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                Instant.EPOCH);
    }

    VariantSchema.Row variant() {
        return new VariantSchema.Row(
                ExampleRows.PRODUCT,
                ExampleRows.SELLER,
                new Variant(
                        VariantId.of(1),
                        List.of("Prime"),
                        new Money(PRICE, currency),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        ProductStatus.ACTIVE));
    }

    Cart cart() {
        Product product = product();
        CartLine line =
                Cart.empty(ExampleRows.SHOPPER).withMore(product, new Quantity(1), Instant.EPOCH);
        return new Cart(ExampleRows.SHOPPER, 1, new LinkedHashMap<>(Map.of(line.id(), line)));
    }
}
