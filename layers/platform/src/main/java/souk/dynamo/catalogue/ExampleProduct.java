package souk.dynamo.catalogue;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.money.Money;

/** The product that a snapshot is primed with, since no row of the shop can be counted on. */
public final class ExampleProduct {
    private ExampleProduct() {}

    /** A product that has been through the form of a row, as one that is read has. */
    public static Product product(Currency currency) {
        Product product =
                new Product(
                        new ProductId("example"),
                        new SellerId("example"),
                        "Example",
                        "Made to prime a snapshot.",
                        new Category("example"),
                        new Money(1, currency),
                        1,
                        List.of("/example.svg"),
                        new RatingSummary(List.of(0L, 0L, 0L, 0L, 1L)),
                        ProductStatus.ACTIVE,
                        1,
                        Instant.EPOCH);
        return ProductSchema.INSTANCE.read(ProductSchema.INSTANCE.write(product));
    }
}
