package souk.operations.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.operations.command.CannotRun;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.sales.SampleSales;

/** Sums that were damaged behind the shop's back, over its own stores. */
class RebuildSalesTest {
    private static final String DAY = "2026-03-01";
    private static final Order PLACED = SampleSales.placed();
    private static final Order PAID = SampleSales.paid(PLACED, SampleOrders.NOON.plusSeconds(60));
    private static final Order PART =
            SampleRefunds.refunded(PAID, 1_501, SampleOrders.NOON.plusSeconds(90));

    @RegisterExtension final SalesFixture takings = new SalesFixture();

    @BeforeEach
    void sellSomething() {
        takings.step(Optional.empty(), PLACED);
        takings.step(Optional.of(PLACED), PAID);
        takings.step(Optional.of(PAID), PART);
    }

    @Test
    void findsNothingInAShopThatIsWell() {
        assertThat(takings.rebuild()).isEqualTo("orders: 1\nrows: 8\ndifferent: 0\nexit: 0");
        assertThat(takings.rebuild("--fix"))
                .isEqualTo("orders: 1\nrows: 8\ndifferent: 0\nfixed: 0\nleft: 0\nexit: 0");
    }

    @Test
    void tellsWhatIsDifferentAndChangesNothing() {
        takings.damage("sam", DAY, "revenue", 7);
        var before = takings.rows();

        assertThat(takings.rebuild())
                .isEqualTo(
                        "sam  2026-03-01  has revenue 7, orders 1, units 2, refunded 1001,"
                                + " its orders add up to revenue 1001, orders 1, units 2, refunded 1001\n"
                                + "orders: 1\nrows: 8\ndifferent: 1\nexit: 1");

        assertThat(takings.rows()).isEqualTo(before);
    }

    @Test
    void setsDamagedRowsMakesLostOnesAndDeletesWhatNoOrderMakes() {
        var sound = takings.rows();
        takings.damage("sam", DAY, "revenue", 7);
        takings.damage("sue", "w#2026-02-23#reading-lamp", "units", 9);
        takings.damage("sue", "d#2026-03-01#ghost", "units", 1);
        takings.lose("sam", "d#2026-03-01#mug");
        takings.lose("sue", "o#1772366460000#" + SampleOrders.ORDER);

        assertThat(takings.rebuild("--fix")).endsWith("different: 5\nfixed: 5\nleft: 0\nexit: 0");

        assertThat(takings.rows()).isEqualTo(sound);
        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
    }

    @Test
    void addsWhatTheStreamGaveUp() {
        Order whole =
                SampleRefunds.refunded(
                        PART, PART.total().minor(), SampleOrders.NOON.plusSeconds(99));
        takings.keep(whole);

        assertThat(takings.rebuild("--fix")).endsWith("fixed: 8\nleft: 0\nexit: 0");

        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
    }

    @Test
    void setsHowFarAnOrderIsSent() {
        var sound = takings.rows();
        takings.sent("sam", "o#1772366460000#" + SampleOrders.ORDER, "Shipped");

        assertThat(takings.rebuild("--fix"))
                .contains(", lines 1, Shipped, its orders add up to ")
                .contains(", lines 1, None\n");

        assertThat(takings.rows()).isEqualTo(sound);
    }

    @Test
    void leavesAloneWhatMovesWhileItCounts() {
        Order whole =
                SampleRefunds.refunded(
                        PART, PART.total().minor(), SampleOrders.NOON.plusSeconds(99));
        takings.damage("sam", DAY, "revenue", 7);
        takings.whileCounting(() -> takings.step(Optional.of(PART), whole));

        assertThat(takings.rebuild("--fix"))
                .contains("sam  2026-03-01  changed meanwhile, or just before; run this again\n")
                .endsWith("exit: 1");
    }

    @Test
    void leavesAloneWhatMayStillBeOnItsWay() {
        takings.lose("sam", DAY);
        takings.nowIs(SampleOrders.NOON.plusSeconds(120));

        assertThat(takings.rebuild("--fix")).contains("different: 0\n").endsWith("exit: 1");
        assertThat(takings.rows()).hasSize(7);

        takings.nowIs(SampleOrders.NOON.plusSeconds(90 + 601));
        assertThat(takings.rebuild("--fix")).endsWith("fixed: 1\nleft: 0\nexit: 0");
    }

    @Test
    void countsAPartOfARefundOnceThatIsStillOnItsWay() {
        Order more = SampleRefunds.refunded(PART, 1_700, SampleOrders.NOON.plusSeconds(99));
        takings.move(PART, more);

        assertThat(takings.rebuild("--fix")).contains("different: 0\n").endsWith("exit: 1");
        takings.hear(PART, more);

        assertThat(takings.rebuild()).endsWith("different: 0\nexit: 0");
    }

    @Test
    void takesNoOtherOption() {
        assertThatThrownBy(() -> takings.rebuild("--force"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("rebuild-sales takes the option --fix only");
    }
}
