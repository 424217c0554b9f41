package souk.bench.scaling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * POST /api/orders: reads, reserves stock in one transaction, asks Stripe for a session, records
 * it. The rows that orders share are simulated: the products, the index of stock with one partition
 * for each seller, the index of open orders with four. The order, the cart and the shopper's index
 * belong to one shopper and meet nobody.
 */
final class Placing implements Workload {
    private static final int SHARDS_OF_OPEN_ORDERS = 4;

    /** Into the index when the order is placed, out of it when it is paid. */
    private static final int ENTRIES_OF_OPEN_ORDERS = 2;

    /** Stock is the key of its index: the old entry goes, the new one comes. */
    private static final int ENTRIES_OF_STOCK = 2;

    private final List<ContendedRow> products;
    private final List<ContendedRow> stockOfSellers;
    private final List<ContendedRow> openOrders = rows(SHARDS_OF_OPEN_ORDERS);
    private final int lines;
    private final IntSupplier wanted;

    /**
     * @param sellers share the products among them evenly
     * @param wanted draws the products of an order
     */
    Placing(int products, int sellers, int lines, IntSupplier wanted) {
        this.products = rows(products);
        this.stockOfSellers = rows(sellers);
        this.lines = lines;
        this.wanted = wanted;
    }

    static List<ContendedRow> rows(int count) {
        return Stream.generate(ContendedRow::new).limit(count).toList();
    }

    @Override
    public void begin(World world, Ended ended) {
        List<Write> writes = writes(world.chance());
        var chance = world.chance();
        long reading = chance.around(Inputs.READ_MILLIS) + chance.around(Inputs.READ_MILLIS);
        world.time()
                .after(
                        reading,
                        () ->
                                world.transact(
                                        writes,
                                        (outcome, attempts) ->
                                                reserved(world, outcome, attempts, ended)));
    }

    private static void reserved(World world, Store.Outcome outcome, int attempts, Ended ended) {
        if (outcome != Store.Outcome.DONE) {
            ended.ended(false, attempts);
            return;
        }
        var chance = world.chance();
        long session = chance.around(Inputs.STRIPE_MILLIS) + chance.around(Inputs.WRITE_MILLIS);
        world.time().after(session, () -> ended.ended(true, attempts));
    }

    private List<Write> writes(SeededRandom chance) {
        Set<Integer> order = new HashSet<>();
        while (order.size() < lines) {
            order.add(wanted.getAsInt());
        }
        List<Write> writes = new ArrayList<>();
        ContendedRow shard = openOrders.get(chance.evenly(SHARDS_OF_OPEN_ORDERS).getAsInt());
        writes.add(Write.ofIndex(shard, ENTRIES_OF_OPEN_ORDERS));
        for (int product : order) {
            writes.add(Write.of(products.get(product)));
            ContendedRow seller = stockOfSellers.get(product % stockOfSellers.size());
            writes.add(Write.ofIndex(seller, ENTRIES_OF_STOCK));
        }
        return writes;
    }
}
