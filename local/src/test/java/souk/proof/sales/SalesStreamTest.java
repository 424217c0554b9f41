package souk.proof.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.functions.sellers.SalesRoutes;
import souk.proof.Proof;
import souk.proof.checkout.Database;
import souk.proof.checkout.SilencedLogs;
import souk.proof.stream.Delivery;
import souk.proof.stream.StreamFaults;

/**
 * Changes of orders arrive in batches of any size, shards ahead of one another, some twice; the
 * function fails in the middle, or after it was done; the database collides and forgets to answer.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class SalesStreamTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int ORDERS = 12;
    private static final List<String> FIGURES =
            List.of("revenue", "shipping", "orders", "units", "refunded", "givenBack", "lost");
    private static final String NONE = "0 0 0 0 0 0 0";

    private long changes;
    private long heard;
    private long failures;
    private long refunds;
    private long rowsCompared;

    @Test
    void sumsEqualTheLedgerHoweverTheStreamTellsIt() throws InterruptedException {
        int runs = Proof.times(8, 1_000);
        try (var database = new Database()) {
            for (int seed = 1; seed <= runs; seed++) {
                run(database, seed);
            }
        }

        Proof.of("sales-stream")
                .shows(
                        """
                        ## Sales: the order stream

                        %,d seeded runs of %d orders by two sellers on three shards: %,d changes, delivered %,d times in \
                        batches that repeat, overtake one another and fail (%,d failures of the function, besides faults \
                        in a quarter of all transactions). Of the orders %,d refunds were promised, made in the \
                        dashboard, arrived or failed, and some payments were disputed. %,d rows compared with a ledger \
                        of payments, refunds, disputes and parcels: all equal."""
                                .formatted(
                                        runs,
                                        ORDERS,
                                        changes,
                                        heard,
                                        failures,
                                        refunds,
                                        rowsCompared));
    }

    private void run(Database database, long seed) throws InterruptedException {
        var random = new Random(seed);
        var lives = new OrderLifecycles(seed);
        var ledger = new ExpectedSales(ZONE);
        var client = database.client(new StreamFaults(seed));
        var sales = database.stores(client, Clock.systemUTC()).sales();
        var stream = new Delivery(SalesRoutes.summariseSales(sales, ZONE), random);
        for (int number = 0; number < ORDERS; number++) {
            OrderLifecycle life = lives.next(number);
            stream.add("orders", life.told());
            ledger.add(life);
            refunds += life.changes().size();
        }
        stream.tell(() -> {});
        changes += stream.changes();
        heard += stream.heard();
        failures += stream.failures();

        assertThat(rows(database, lives)).as("seed %d", seed).isEqualTo(ledger.rows());
        rowsCompared += ledger.rows().size();
    }

    private static Map<String, String> rows(Database database, OrderLifecycles lives) {
        Set<String> ours =
                lives.sellers().stream().map(seller -> seller.value()).collect(Collectors.toSet());
        Map<String, String> rows = new TreeMap<>();
        for (Map<String, AttributeValue> row : database.all(database.sales())) {
            String seller = text(row, "sellerId");
            String day = text(row, "day");
            String text =
                    FIGURES.stream()
                            .map(name -> Long.toString(sum(row, name)))
                            .collect(Collectors.joining(" "));
            if (!ours.contains(seller)) {
                continue;
            }
            if (day.startsWith("o#")) {
                rows.put(seller + " o#" + day.split("#", -1)[2], sent(row, seller));
            } else if (!text.equals(NONE)) {
                rows.put(seller + " " + day, text);
            }
        }
        return rows;
    }

    /** How far an order is sent, if the index has it there too. */
    private static String sent(Map<String, AttributeValue> row, String seller) {
        String fulfilment = text(row, "fulfilment");
        String found = text(row, "sellerFulfilment");
        return found.equals(seller + "#" + fulfilment) ? fulfilment : "found at " + found;
    }

    private static String text(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).map(AttributeValue::s).orElse("");
    }

    private static long sum(Map<String, AttributeValue> row, String name) {
        AttributeValue value = row.get(name);
        return value == null ? 0 : Long.parseLong(value.n());
    }
}
