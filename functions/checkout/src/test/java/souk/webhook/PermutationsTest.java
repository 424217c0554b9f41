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
 * Every order in which the five kinds of events can come, each with up to three duplicates. Two
 * beginnings that lead to equal worlds and have the same news behind and before them go on equally,
 * so they are followed together and counted apart.
 */
@Tag("proof")
class PermutationsTest {
    private static final int MAX_DUPLICATES = Proof.times(1, 3);

    private final Map<List<Object>, Optional<PaymentEvent>> messages = new HashMap<>();
    private long steps;

    /** Where some beginnings have led: how often each kind came, and which came first. */
    private record Node(World world, Map<EventKind, Integer> counts, List<EventKind> firsts) {}

    /** Whether stock is left, duplicates have ids of their own, and money comes at completion. */
    private record Variant(boolean stockLeft, boolean ownIds, boolean atOnce) {}

    @Test
    void endAsTheModelSays() {
        var table = new StringJoiner("\n");
        table.add("| stock left | duplicates | completed means | sequences | steps run |");
        table.add("|---|---|---|---:|---:|");
        for (boolean stockLeft : List.of(true, false)) {
            for (boolean ownIds : List.of(false, true)) {
                for (boolean atOnce : List.of(true, false)) {
                    table.add(row(new Variant(stockLeft, ownIds, atOnce)));
                }
            }
        }

        Proof.of("webhook-permutations").shows(table.toString());
    }

    private String row(Variant variant) {
        steps = 0;
        long sequences = followed(variant);
        assertThat(sequences).isEqualTo(arrangements(0, 0, 1));
        return "| %s | %s | %s | %,d | %,d |"
                .formatted(
                        variant.stockLeft() ? "yes" : "no",
                        variant.ownIds() ? "said again" : "delivered again",
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
                whole += node.firsts().size() < EventKind.values().length ? 0 : entry.getValue();
                for (EventKind news : EventKind.values()) {
                    if (node.counts().getOrDefault(news, 0) <= MAX_DUPLICATES) {
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
    private static long arrangements(int kind, int length, long ways) {
        if (kind == EventKind.values().length) {
            return ways;
        }
        long sum = 0;
        long more = ways;
        for (int times = 1; times <= MAX_DUPLICATES + 1; times++) {
            // The places of the next one, divided by those that look alike.
            more = more * (length + times) / times;
            sum += arrangements(kind + 1, length + times, more);
        }
        return sum;
    }
}
