package souk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.order.SampleOrders;
import souk.payment.PaymentEvent;
import souk.proof.Proof;

/**
 * Every order in which five kinds of events can come, each with up to three duplicates, and in
 * which these and a refund that fails can, each with one. Two beginnings that lead to equal worlds
 * and have the same news behind and before them go on equally, so they are followed together and
 * counted apart.
 */
@Tag("proof")
class PermutationsTest {
    private static final List<EventKind> ALL = List.of(EventKind.values());
    private static final List<EventKind> FIVE = ALL.subList(0, ALL.size() - 1);
    private static final int DUPLICATES_OF_FIVE = Proof.times(1, 3);
    private static final int DUPLICATES_OF_ALL = Proof.times(0, 1);

    private final Map<List<Object>, Optional<PaymentEvent>> messages = new HashMap<>();
    private long steps;

    /** Where some beginnings have led: how often each kind came, and which came first. */
    private record Node(World world, Map<EventKind, Integer> counts, List<EventKind> firsts) {}

    /** Whether stock is left, duplicates have ids of their own, and money comes at completion. */
    private record Variant(
            List<EventKind> kinds,
            int duplicates,
            boolean stockLeft,
            boolean ownIds,
            boolean atOnce) {}

    @Test
    void endAsTheModelSays() {
        var table = new StringJoiner("\n");
        table.add("| kinds | stock left | duplicates | completed means | sequences | steps run |");
        table.add("|---|---|---|---|---:|---:|");
        addRows(table, FIVE, DUPLICATES_OF_FIVE);
        addRows(table, ALL, DUPLICATES_OF_ALL);

        Proof.of("webhook-permutations").shows(table.toString());
    }

    private void addRows(StringJoiner table, List<EventKind> kinds, int duplicates) {
        for (boolean stockLeft : List.of(true, false)) {
            for (boolean ownIds : List.of(false, true)) {
                for (boolean atOnce : List.of(true, false)) {
                    table.add(row(new Variant(kinds, duplicates, stockLeft, ownIds, atOnce)));
                }
            }
        }
    }

    private String row(Variant variant) {
        steps = 0;
        long sequences = followed(variant);
        assertThat(sequences).isEqualTo(arrangements(variant, 0, 0, 1));
        return "| %d | %s | %s | %s | %,d | %,d |"
                .formatted(
                        variant.kinds().size(),
                        variant.stockLeft() ? "yes" : "no",
                        variant.ownIds() ? "new event" : "same event",
                        variant.atOnce() ? "paid" : "paid later",
                        sequences,
                        steps);
    }

    /** How many whole sequences have been followed, each checked after every step. */
    private long followed(Variant variant) {
        var start = new Node(World.offered(variant.stockLeft() ? 3 : 0), Map.of(), List.of());
        Map<Node, Long> layer = Map.of(start, 1L);
        long whole = 0;
        while (!layer.isEmpty()) {
            Map<Node, Long> next = new HashMap<>();
            for (Map.Entry<Node, Long> entry : layer.entrySet()) {
                Node node = entry.getKey();
                whole += node.firsts().size() < variant.kinds().size() ? 0 : entry.getValue();
                for (EventKind news : variant.kinds()) {
                    if (node.counts().getOrDefault(news, 0) <= variant.duplicates()) {
                        next.merge(step(node, news, variant), entry.getValue(), Math::addExact);
                    }
                }
            }
            layer = next;
        }
        return whole;
    }

    private Node step(Node node, EventKind news, Variant variant) {
        int nth = node.counts().getOrDefault(news, 0);
        Map<EventKind, Integer> counts = new HashMap<>(node.counts());
        counts.put(news, nth + 1);
        List<EventKind> firsts = new ArrayList<>(node.firsts());
        if (nth == 0) {
            firsts.add(news);
        }
        Set<EventKind> money =
                variant.atOnce()
                        ? EnumSet.of(EventKind.COMPLETED, EventKind.SUCCEEDED)
                        : EnumSet.of(EventKind.SUCCEEDED);
        World world =
                node.world()
                        .hear(
                                message(news, variant.ownIds() ? nth : 0, variant.atOnce()),
                                !variant.stockLeft(),
                                firsts.stream().anyMatch(money::contains));
        steps++;
        EndState model = EndState.after(firsts, money, variant.stockLeft());
        if (!EndState.of(world.order()).equals(model)) {
            assertThat(world).as(firsts + ", counts " + counts).isEqualTo(model);
        }
        return new Node(world, Map.copyOf(counts), List.copyOf(firsts));
    }

    private Optional<PaymentEvent> message(EventKind news, int nth, boolean atOnce) {
        return messages.computeIfAbsent(
                List.of(news, nth, atOnce),
                key -> news.of(SampleOrders.ORDER, World.TOTAL, "evt_" + news + nth, atOnce));
    }

    /** How many sequences there are, by counting alone. */
    private static long arrangements(Variant variant, int kind, int length, long ways) {
        if (kind == variant.kinds().size()) {
            return ways;
        }
        long sum = 0;
        long more = ways;
        for (int times = 1; times <= variant.duplicates() + 1; times++) {
            // The places of the next one, divided by those that look alike.
            more = more * (length + times) / times;
            sum += arrangements(variant, kind + 1, length + times, more);
        }
        return sum;
    }
}
