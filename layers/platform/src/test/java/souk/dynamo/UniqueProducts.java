package souk.dynamo;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** Products and shoppers that no other test has. */
public final class UniqueProducts {
    public static final Currency EUR = Currency.getInstance("EUR");
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    private UniqueProducts() {}

    public static String unique(String what) {
        return what + "-" + NEXT.incrementAndGet();
    }

    public static ShopperId shopper() {
        return new ShopperId(unique("shopper"));
    }

    public static Product product() {
        return product(unique("product"), "things", 1250, NEXT.get());
    }

    public static Product product(String id, String category, long price, long ageOrder) {
        return new Product(
                new ProductId(id),
                new SellerId("sam"),
                SampleSellers.NAME.text(),
                "The " + id,
                "Made for a test.",
                new Category(category),
                new Money(price, EUR),
                50,
                List.of("/images/" + id + ".svg"),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                EPOCH.plusSeconds(ageOrder));
    }

    public static Product rated(Product product, Long... stars) {
        return like(product, new RatingSummary(List.of(stars)), product.status());
    }

    public static Product archived(Product product) {
        return like(product, product.rating(), ProductStatus.ARCHIVED);
    }

    public static Product of(SellerId seller, Product product) {
        return new Product(
                product.id(),
                seller,
                SampleSellers.NAME.text(),
                product.title(),
                product.description(),
                product.category(),
                product.price(),
                product.stock(),
                product.images(),
                product.rating(),
                Delivery.PARCEL,
                product.status(),
                Suspension.NONE,
                product.version(),
                product.createdAt());
    }

    public static Product stocked(Product product, int stock) {
        return like(product, product.price(), stock, product.rating(), product.status());
    }

    public static Product priced(Product product, Money price) {
        return like(product, price, product.stock(), product.rating(), product.status());
    }

    private static Product like(Product product, RatingSummary rating, ProductStatus status) {
        return like(product, product.price(), product.stock(), rating, status);
    }

    private static Product like(
            Product product, Money price, int stock, RatingSummary rating, ProductStatus status) {
        return new Product(
                product.id(),
                product.seller(),
                product.sellerName(),
                product.title(),
                product.description(),
                product.category(),
                price,
                stock,
                product.images(),
                rating,
                Delivery.PARCEL,
                status,
                product.suspension(),
                product.version(),
                product.createdAt());
    }
}
