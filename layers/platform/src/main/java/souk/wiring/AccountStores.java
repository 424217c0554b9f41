package souk.wiring;

import java.util.List;
import java.util.function.Supplier;
import souk.account.Erasures;
import souk.account.PersonalData;
import souk.account.UnfinishedOrders;
import souk.dynamo.Tables;
import souk.dynamo.account.DynamoErasures;
import souk.dynamo.account.DynamoPersonalData;
import souk.dynamo.account.DynamoUnfinishedOrders;

/**
 * The ports by which accounts are exported and erased.
 *
 * @param stores of all that is held about people
 * @param ids gives random texts, never the same twice
 */
public record AccountStores(Stores stores, Tables tables, Supplier<String> ids) {
    public Erasures erasures() {
        return new DynamoErasures(tables, ids);
    }

    public UnfinishedOrders unfinishedOrders() {
        return new DynamoUnfinishedOrders(
                tables,
                stores.orders(),
                stores.parcels(),
                stores.refunds(),
                stores.sales(),
                stores.clock());
    }

    /** What each area holds about people, in the sequence in which it is erased. */
    public List<PersonalData> personalData() {
        return DynamoPersonalData.all(
                tables,
                stores.orders(),
                stores.reviews(),
                stores.reviewing(),
                stores.listings(),
                stores.following().sellerListings(),
                stores.pictures(),
                unfinishedOrders(),
                stores.clock(),
                ids);
    }
}
