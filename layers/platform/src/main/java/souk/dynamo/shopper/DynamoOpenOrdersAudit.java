package souk.dynamo.shopper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import souk.dynamo.RowWrite;
import souk.dynamo.Tables;
import souk.order.OpenOrders;
import souk.order.OpenOrdersAudit;
import souk.order.ShopBusy;
import souk.shopper.ShopperId;

/**
 * The open orders of all shoppers in DynamoDB, by a scan of Shoppers, which costs as much as the
 * table is long. Safe for use by many threads.
 */
public final class DynamoOpenOrdersAudit implements OpenOrdersAudit {
    private final DynamoDbTable<OpenOrdersRow> shoppers;

    public DynamoOpenOrdersAudit(Tables tables) {
        this.shoppers = OpenOrdersRow.table(tables);
    }

    @Override
    public Map<ShopperId, OpenOrders> all(Runnable afterEach) {
        var request =
                ScanEnhancedRequest.builder()
                        .consistentRead(true)
                        .filterExpression(OpenOrdersRow.isOpen().expression())
                        .build();
        Map<ShopperId, OpenOrders> all = new HashMap<>();
        for (OpenOrdersRow row : shoppers.scan(request).items()) {
            all.put(row.shopper(), row.open());
            afterEach.run();
        }
        return all;
    }

    @Override
    public OpenOrders of(ShopperId shopper) {
        var key = OpenOrdersRow.key(shopper);
        return Optional.ofNullable(shoppers.getItem(get -> get.key(key).consistentRead(true)))
                .map(OpenOrdersRow::open)
                .orElse(OpenOrders.NONE);
    }

    @Override
    public boolean set(ShopperId shopper, OpenOrders seen, OpenOrders counted) {
        var row = new OpenOrdersRow(shopper, counted);
        return RowWrite.put(shoppers, row, OpenOrdersRow.isStill(seen), ShopBusy::new).done();
    }
}
