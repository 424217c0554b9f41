package souk.dynamo.shopper;

import souk.dynamo.Tables;
import souk.shopper.DailyUse;
import souk.shopper.DailyUses;
import souk.value.ShopUnavailable;

/**
 * What was done on a day in Shoppers, one write each. A write whose answer was lost is sent again
 * by the SDK, and may count twice. Safe for use by many threads.
 */
public record DynamoDailyUses(Tables tables) implements DailyUses {
    @Override
    public boolean count(DailyUse use) {
        return new DailyUseWrite(use).update(tables).run(tables, ShopUnavailable::new).done();
    }
}
