package souk.bench.scaling;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * SummariseSales: orders of one line that were paid wait in the shards of the stream, and each
 * shard sums up one after the other. All sums of a seller have one partition key; each order
 * changes the row of the day, two rows of its product and puts one of its own. What fails is sent
 * again by Lambda, so that nothing is refused: beyond the limit it waits.
 */
final class Summing implements Workload {
    private static final int PRODUCTS_OF_A_SELLER = 100;

    private final List<Queue<Paid>> shards;
    private final List<Seller> sellers;

    private record Paid(List<Write> writes, Ended ended) {}

    private record Seller(
            Partition sums, ContendedRow day, List<ContendedRow> days, List<ContendedRow> weeks) {
        static Seller open() {
            var sums = new Partition();
            return new Seller(sums, new ContendedRow(sums), products(sums), products(sums));
        }

        private static List<ContendedRow> products(Partition sums) {
            return Stream.generate(() -> new ContendedRow(sums))
                    .limit(PRODUCTS_OF_A_SELLER)
                    .toList();
        }

        List<Write> writes(int product) {
            return List.of(
                    Write.of(day),
                    Write.of(new ContendedRow(sums)),
                    Write.of(days.get(product)),
                    Write.of(weeks.get(product)));
        }
    }

    /**
     * @param workers shards of the stream, times the batches of a shard that run at once
     */
    Summing(int workers, int sellers) {
        this.shards = Stream.<Queue<Paid>>generate(ArrayDeque::new).limit(workers).toList();
        this.sellers = Stream.generate(Seller::open).limit(sellers).toList();
    }

    @Override
    public void begin(World world, Ended ended) {
        var chance = world.chance();
        Seller seller = sellers.get(chance.evenly(sellers.size()).getAsInt());
        int product = chance.evenly(PRODUCTS_OF_A_SELLER).getAsInt();
        Queue<Paid> shard = shards.get(chance.evenly(shards.size()).getAsInt());
        shard.add(new Paid(seller.writes(product), ended));
        if (shard.size() == 1) {
            sum(world, shard, shard.element(), 0);
        }
    }

    private static void sum(World world, Queue<Paid> shard, Paid first, int sent) {
        world.transact(
                first.writes(),
                (outcome, attempts) -> {
                    if (outcome == Store.Outcome.DONE) {
                        first.ended().ended(true, sent + attempts);
                        shard.remove();
                        if (!shard.isEmpty()) {
                            sum(world, shard, shard.element(), 0);
                        }
                    } else {
                        sum(world, shard, first, sent + attempts);
                    }
                });
    }
}
