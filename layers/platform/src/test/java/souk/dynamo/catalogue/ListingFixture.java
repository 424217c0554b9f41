package souk.dynamo.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductWithVariants;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.Transaction;
import souk.dynamo.cart.CartFixture;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.PriceTag;

/** Listings on the test store, and short words for what their sellers change. */
final class ListingFixture {

    private ListingFixture() {}

    static DynamoListings listings(ExecutionInterceptor... interceptors) {
        return new DynamoListings(
                TestStore.tables(interceptors), () -> UUID.randomUUID().toString());
    }

    /** Another place in every list. */
    static ListingChange moved(Category category, long price) {
        return ListingChanges.categoryAndPrice(category, new PriceTag(price, "EUR"));
    }

    /** What stands in a category, in that order. */
    static List<ProductId> shard(Category category, ProductSort sort) {
        var query = new ProductQuery(Optional.of(category), sort, 100, Optional.empty());
        return CartFixture.PRODUCTS.browse(query).items().stream().map(Product::id).toList();
    }

    /** Rates the product with five stars, as a review does. */
    static void rate(Product seen) {
        var tables = TestStore.tables();
        String token = UUID.randomUUID().toString();
        new RatingWrite(seen, seen.rating().with(5, 1))
                .in(new Transaction(), tables, token)
                .run(tables, token, IllegalStateException::new);
    }

    /** The same of a variant. */
    static void sellVariant(ProductWithVariants product, int variant, int units) {
        TestStore.CLIENT.updateItem(
                update ->
                        update.tableName("Variants")
                                .key(
                                        Map.of(
                                                "productId",
                                                Attributes.text(product.product().id().value()),
                                                "variantId",
                                                Attributes.text(Integer.toString(variant))))
                                .updateExpression("SET stock = stock - :units")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":units",
                                                AttributeValue.fromN(Integer.toString(units)))));
    }

    /** Takes units as a checkout does, whatever the row's version. */
    static void sell(Product product, int units) {
        TestStore.CLIENT.updateItem(
                update ->
                        update.tableName("Products")
                                .key(Map.of("id", Attributes.text(product.id().value())))
                                .updateExpression("SET stock = stock - :units")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":units",
                                                AttributeValue.builder()
                                                        .n(Integer.toString(units))
                                                        .build())));
    }
}
