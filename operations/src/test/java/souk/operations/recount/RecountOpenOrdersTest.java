package souk.operations.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.operations.command.CannotRun;
import souk.order.AllOrders;
import souk.order.OpenOrders;
import souk.order.OpenOrdersInMemory;
import souk.order.OpenOrdersRecount;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.value.Page;

class RecountOpenOrdersTest {
    private static final OpenOrders RIGHT = new OpenOrders(Set.of(ORDER), 2);

    private final OrdersInMemory orders =
            new OrdersInMemory().with(SampleOrders.order(SampleOrders.product("mug", 1_250, 5)));
    private final OpenOrdersInMemory rows = new OpenOrdersInMemory();

    @Test
    void findsNothingInAShopThatIsWell() {
        rows.with(ALICE, RIGHT);

        assertThat(run()).isEqualTo("shoppers with open orders: 1\ndifferent: 0\nexit: 0");
    }

    @Test
    void tellsWhatIsDifferentAndChangesNothing() {
        assertThat(run())
                .isEqualTo(
                        "alice  has 0 orders of 0 units, its orders add up to 1 orders of 2 units\n"
                                + "shoppers with open orders: 1\ndifferent: 1\nexit: 1");
        assertThat(rows.of(ALICE)).isEqualTo(OpenOrders.NONE);
    }

    @Test
    void mendsTheFigures() {
        rows.with(ALICE, new OpenOrders(Set.of(), -3));

        assertThat(run("--fix")).endsWith("different: 1\nfixed: 1\nleft: 0\nexit: 0");

        assertThat(rows.of(ALICE)).isEqualTo(RIGHT);
    }

    @Test
    void leavesAloneWhoOrdersMeanwhile() {
        rows.onceRead(() -> rows.with(ALICE, RIGHT));

        assertThat(run("--fix"))
                .contains("alice  ordered, paid or cancelled meanwhile; run this again")
                .endsWith("left: 1\nexit: 1");
    }

    @Test
    void takesNoOtherOption() {
        assertThatThrownBy(() -> run("--force"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("recount-open-orders takes the option --fix only");
    }

    private String run(String... options) {
        var out = new ByteArrayOutputStream();
        AllOrders all =
                (limit, after) ->
                        new Page<>(
                                orders.all().stream()
                                        .map(order -> new AllOrders.Kept(order, NOON))
                                        .toList(),
                                Optional.empty());
        var command = new RecountOpenOrders(new OpenOrdersRecount(rows, all, orders));
        int exit =
                command.run(List.of(options), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + "exit: " + exit;
    }
}
