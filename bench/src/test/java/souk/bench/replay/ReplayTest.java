package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Plays a small file against the shop as it is built. */
class ReplayTest {
    private static final Path ROOT = Path.of("..");
    private static final String IN_OPTIONS = "bench/samples/orders-with-options.csv";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void buysEveryBasketAndFindsEveryOrderEqual() {
        var replay = new Replay(OrderFile.read(orders()), 2);

        int code = replay.against(() -> new OwnShop(ROOT), true, out);

        assertThat(text())
                .contains("- 2 of 4 product ids have several names")
                .contains("  P-1: [Chair, round, Chair, square]")
                .contains("- 1 baskets repeat a product")
                .contains("- 2 products were sold at several unit prices: ")
                .contains("- 1 lines are no multiple of their quantity")
                .contains("- 1 lines have fractions of a cent: rounded, half up, together by 0.45")
                .contains("- line 8: order B-1 belongs to customer bob already")
                .contains("- line 10: order_date")
                .contains("- line 12: quantity")
                .contains("rows read: 11\n", "rows left out: 3\n", "rows in paid orders: 8\n")
                .contains("baskets bought: 5\n", "baskets equal to the file: 5\n")
                .contains("orders paid: 5\n", "units sold: 113\n")
                .containsPattern("parcels sent: [1-9][0-9]*\n")
                .contains("customers at the end: 3\n", "customers equal to the file: 3\n")
                .contains("sum of the file: 10540.35 EUR\nsum of the orders: 10540.35 EUR\n")
                .containsPattern("shipping of the orders: [1-9][0-9.]* EUR\n")
                .contains("mails \"ordered\": 5\n", "mails \"sold\": 7\n")
                .containsPattern("mails \"shipped\": [1-9][0-9]*\n")
                .contains("errors: 0\n", "differences: 0\n");
        assertThat(code).isZero();
    }

    @Test
    void buysWhatWasChosenOfProductsInOptions() {
        var replay = new Replay(OrderFile.read(ROOT.resolve(IN_OPTIONS)), 2);

        int code = replay.against(() -> new OwnShop(ROOT), true, out);

        assertThat(text())
                .contains("rows read: 107\n", "rows left out: 0\n", "rows in paid orders: 107\n")
                .contains("baskets equal to the file: 48\n", "units sold: 176\n")
                .contains("customers equal to the file: 14\n")
                .contains("sum of the file: 7561.50 EUR\nsum of the orders: 7561.50 EUR\n")
                .contains("errors: 0\n", "differences: 0\n");
        assertThat(code).isZero();
    }

    @Test
    void failsWhenTheShopHasAnotherPrice() {
        var replay = new Replay(OrderFile.read(orders()), 2);

        int code = replay.against(() -> new OddShop(new OwnShop(ROOT), 1, 0), true, out);

        assertThat(text())
                .contains("order A-1: P-1-1000 price should be 1000, is 1001")
                .contains("at the end, customer ann: order A-1: totalAmount should be 5257, is ")
                .contains("in the totals: customer ann should be ")
                .contains("in the totals: product P-1 should be ")
                .contains("in the totals: sum of all should be 1054035, is ")
                .contains("baskets equal to the file: 0\n");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void failsWhenStockIsLostAndAMailIsSentTwice() {
        var replay = new Replay(OrderFile.read(orders()), 2);

        int code = replay.against(() -> new OddShop(new OwnShop(ROOT), 0, 1), true, out);

        assertThat(text())
                .contains("in the totals: stock of P-4-49998 should be 999999, is 999998")
                .containsPattern(
                        "in the totals: mail \"sold\" of order \\w{8} to technology@example.com"
                                + " should be sent 1 times, was 2")
                .contains("baskets equal to the file: 5\n");
        assertThat(code).isEqualTo(1);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Path orders() {
        URL file = Objects.requireNonNull(ReplayTest.class.getResource("/orders.csv"));
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
