package souk.functions.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;

/** Products to search for: each is like the one before it with something changed. */
record SampleProducts(
        String seller,
        String title,
        String description,
        String category,
        long price,
        int stock,
        RatingSummary rating,
        ProductStatus status,
        long createdAt) {
    /** What sellers are called who are not called as their id. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "seller0",
                    "Blue kettles",
                    "seller1",
                    "чайники",
                    "seller2",
                    "Lamb & Tea pot",
                    "seller3",
                    "茶碗");

    static final Currency EURO = Currency.getInstance("EUR");

    /** In stock, unrated, without a description. */
    static SampleProducts titled(String title) {
        return new SampleProducts(
                "sam", title, "", "other", 1_000, 5, RatingSummary.NONE, ProductStatus.ACTIVE, 0);
    }

    SampleProducts describedAs(String text) {
        return new SampleProducts(
                seller, title, text, category, price, stock, rating, status, createdAt);
    }

    SampleProducts in(String slug) {
        return new SampleProducts(
                seller, title, description, slug, price, stock, rating, status, createdAt);
    }

    SampleProducts by(String id) {
        return new SampleProducts(
                id, title, description, category, price, stock, rating, status, createdAt);
    }

    SampleProducts at(long minor) {
        return new SampleProducts(
                seller, title, description, category, minor, stock, rating, status, createdAt);
    }

    SampleProducts left(int units) {
        return new SampleProducts(
                seller, title, description, category, price, units, rating, status, createdAt);
    }

    SampleProducts rated(int star, int times) {
        var stars = new ArrayList<>(rating.stars());
        stars.set(star - 1, stars.get(star - 1) + times);
        return new SampleProducts(
                seller,
                title,
                description,
                category,
                price,
                stock,
                new RatingSummary(stars),
                status,
                createdAt);
    }

    SampleProducts archived() {
        return new SampleProducts(
                seller,
                title,
                description,
                category,
                price,
                stock,
                rating,
                ProductStatus.ARCHIVED,
                createdAt);
    }

    SampleProducts listedAt(long millis) {
        return new SampleProducts(
                seller, title, description, category, price, stock, rating, status, millis);
    }

    Product as(String id) {
        return new Product(
                new ProductId(id),
                new SellerId(seller),
                NAMES.getOrDefault(seller, seller),
                title,
                description,
                new Category(category),
                new Money(price, EURO),
                stock,
                List.of(),
                rating,
                Delivery.PARCEL,
                status,
                Suspension.NONE,
                1,
                Instant.ofEpochMilli(createdAt));
    }
}
