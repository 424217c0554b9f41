package souk.dynamo.seller;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.catalogue.SellerId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** Sellers on the test store. */
public final class SellerFixture {
    public static final DynamoSellers SELLERS = sellers();

    private SellerFixture() {}

    public static DynamoSellers sellers(ExecutionInterceptor... interceptors) {
        return new DynamoSellers(
                TestStore.tables(interceptors),
                Clock.tickMillis(ZoneOffset.UTC),
                () -> UUID.randomUUID().toString());
    }

    /** Somebody who sells, and is nobody else. */
    public static SellerId approved() {
        return approved(UniqueProducts.unique("seller"));
    }

    /** Somebody who sells under that id. */
    public static SellerId approved(String id) {
        var seller = new SellerId(id);
        approved(new ShopperId("person-" + id), seller);
        return seller;
    }

    /** The person is that seller from now on. */
    public static void approved(ShopperId person, SellerId seller) {
        SELLERS.add(person, SampleSellers.approved(seller));
    }
}
