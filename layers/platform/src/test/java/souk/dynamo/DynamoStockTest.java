package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.catalogue.Stocked;

class DynamoStockTest {
    private static final SellerId SAM = new SellerId("sam");

    private final Faults faults = new Faults();
    private final DynamoStock stock = new DynamoStock(TestStore.client(faults), "Products");

    @Test
    void showsActiveProductsWithStockAndStarsInOneQuery() {
        Product mug = Wares.rated(Wares.stocked(Wares.product(), 3), 0L, 0L, 1L, 0L, 2L);
        Product old = Wares.archived(Wares.product());
        OrderFixture.put(mug);
        OrderFixture.put(old);

        var seen = stock.of(SAM);

        assertThat(seen).contains(new Stocked(mug.id(), mug.title(), 3, mug.rating()));
        assertThat(seen).extracting(Stocked::id).doesNotContain(old.id());
        assertThat(faults.calls()).containsExactly("Query");
    }

    @Test
    void showsNothingOfAnotherSeller() {
        assertThat(stock.of(SalesFixture.seller())).isEmpty();
    }
}
