package souk.dynamo.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.dynamo.Tables;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.listing.ListingChange;
import souk.listing.ListingDraft;
import souk.listing.PicturesInMemory;
import souk.listing.Selling;
import souk.seller.SampleSellers;
import souk.value.IdempotencyKey;
import souk.value.Precondition;

/** A seller at the test store, whose function may end between two writes. */
final class SellingFixture {
    /** As Lambda ends a function: nothing is written after it. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final Tables tables;
    private final DynamoListings listings;
    private final Selling selling;
    private SellerId seller = new SellerId("nobody");

    /** Where that stands between the seller and DynamoDB. */
    SellingFixture(ExecutionInterceptor between) {
        ExecutionInterceptor end =
                new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(
                            Context.BeforeExecution context, ExecutionAttributes attributes) {
                        if (context.request() instanceof TransactWriteItemsRequest
                                && left.getAndDecrement() <= 0) {
                            throw new Ended();
                        }
                    }
                };
        this.tables = TestStore.tables(between, end);
        this.listings = ListingFixture.listings(between, end);
        this.selling =
                new Selling(
                        listings,
                        new PicturesInMemory(),
                        UniqueProducts.EUR,
                        Clock.fixed(CartFixture.NOW, ZoneOffset.UTC),
                        () -> UUID.randomUUID().toString());
    }

    /** Who lists from now on. */
    void opens(SellerId id) {
        seller = id;
    }

    /** So many transactions are done, and none after them. */
    void endsAfter(int transactions) {
        left.set(transactions);
    }

    SellerId seller() {
        return seller;
    }

    Tables tables() {
        return tables;
    }

    DynamoListings listings() {
        return listings;
    }

    DynamoProducts products() {
        return new DynamoProducts(tables);
    }

    Selling selling() {
        return selling;
    }

    /** Under one key: the same draft is one product. */
    ProductWithVariants lists(ListingDraft draft) {
        var key = Optional.of(new IdempotencyKey(draft.title().text()));
        return selling.list(SampleSellers.member(seller), draft, key);
    }

    ProductWithVariants changes(ProductWithVariants seen, ListingChange change) {
        Product product = seen.product();
        return selling.change(
                seller, product.id(), Precondition.exactly(product.version()), change);
    }

    ProductWithVariants sees(Product product) {
        return listings.find(product.id()).orElseThrow();
    }
}
