package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.sales.SalesFixture;
import souk.engine.OnEveryEngine;

@OnEveryEngine
class DynamoStockLevelsTest {
    private final Faults faults = new Faults();
    private final DynamoStockLevels stock = new DynamoStockLevels(TestStore.tables(faults));

    @Test
    void showsTheFewestFirstOfWhatRunsLow() {
        SellerId seller = SalesFixture.seller();
        Product three = put(seller, UniqueProducts.stocked(UniqueProducts.product(), 3));
        Product none = put(seller, UniqueProducts.stocked(UniqueProducts.product(), 0));
        put(seller, UniqueProducts.stocked(UniqueProducts.product(), 6));
        put(seller, UniqueProducts.archived(UniqueProducts.stocked(UniqueProducts.product(), 1)));
        put(SalesFixture.seller(), UniqueProducts.stocked(UniqueProducts.product(), 1));

        var low = stock.low(seller, 6, 10);

        assertThat(low)
                .containsExactly(
                        new StockLevel(none.line(), none.title(), List.of(), 0),
                        new StockLevel(three.line(), three.title(), List.of(), 3));
        assertThat(stock.low(seller, 6, 1)).hasSize(1);
        assertThat(faults.calls()).containsExactly("Query", "Query", "Query", "Query");
    }

    private static Product put(SellerId seller, Product product) {
        Product own = UniqueProducts.of(seller, product);
        OrderFixture.put(own);
        return own;
    }
}
