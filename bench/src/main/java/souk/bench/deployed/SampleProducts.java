package souk.bench.deployed;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;

/**
 * Products as a shop has them, made up by number: the same number gives the same product. A row of
 * one takes about 1 KB, as a listing with a description of some lines does.
 */
public record SampleProducts(Currency currency) {
    public static final int CATEGORIES = 4;

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int SECONDS_APART = 300;
    private static final int SELLERS = 50;
    private static final int PRICES = 50_000;
    // Coprime to PRICES, so that prices do not follow age.
    private static final int PRICE_STEP = 7_919;
    private static final String DESCRIPTION =
            "Made by hand in small numbers, so no two are quite the same. ".repeat(5).strip();

    public static ProductId id(int number) {
        return new ProductId("sample-" + number);
    }

    public static Category category(int number) {
        return new Category("category-" + Math.floorMod(number, CATEGORIES));
    }

    public Product product(int number) {
        return named(id(number), number);
    }

    /** The product of that number under another id. */
    public Product named(ProductId id, int number) {
        long rated = number % 7;
        return new Product(
                id,
                new SellerId("seller-" + number % SELLERS),
                SampleSellers.NAME,
                "Sample product number " + number,
                DESCRIPTION,
                category(number),
                new Money(100 + (long) number * PRICE_STEP % PRICES, currency),
                1_000_000,
                List.of("/images/sample-" + number + ".svg"),
                new RatingSummary(List.of(0L, 0L, rated, number % 5L, rated)),
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                FIRST.plusSeconds((long) number * SECONDS_APART));
    }
}
