package souk.operations.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.catalogue.LineId;
import souk.operations.command.CannotRun;
import souk.operations.reconcile.ReconcileFixture;
import souk.order.Order;
import souk.order.Party;
import souk.order.RefundTerms;

/** A refund of 10.00 of an order of two lamps and a mug, made in Stripe's dashboard. */
class AttributeRefundTest {
    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    private Order order;
    private String refund;

    @BeforeEach
    void refundInTheDashboard() {
        fixture.list("lamp", 1250, 10);
        fixture.list("mug", 500, 10);
        order = fixture.paid(Map.of("lamp", 2, "mug", 1));
        refund =
                fixture.stripe
                        .refund(order.state().session().orElseThrow(), OptionalLong.of(1_000))
                        .id();
        fixture.reconcile("--fix");
    }

    @Test
    void printsEachLineBeforeAndAfter() {
        assertThat(attribute("lamp:1000:1"))
                .startsWith(order.id() + "  refund " + refund + " of 10.00 EUR, Succeeded\n")
                .contains(
                        "    lamp  lamp\n"
                                + "        before: 8.34 EUR of 25.00 EUR refunded, 0 of 2 units"
                                + " cancelled, 0 returned\n"
                                + "        after:  10.00 EUR of 25.00 EUR refunded, 1 of 2 units"
                                + " cancelled, 0 returned\n")
                .contains(
                        "    mug  mug\n"
                                + "        before: 1.66 EUR of 5.00 EUR refunded, 0 of 1 units"
                                + " cancelled, 0 returned\n"
                                + "        after:  0.00 EUR of 5.00 EUR refunded, 0 of 1 units"
                                + " cancelled, 0 returned\n")
                .endsWith("exit: 0");
    }

    @Test
    void isKeptWithTheOrderAndMovesNoStock() {
        int stock = fixture.stock("lamp");

        attribute("lamp:1000:1");

        Order now = fixture.now(order);
        assertThat(now.state().back().sum().lines()).isEqualTo(Map.of(new LineId("lamp"), 1_000L));
        assertThat(now.counts().cancelled()).isEqualTo(Map.of(new LineId("lamp"), 1));
        assertThat(now.refunded().minor()).isEqualTo(1_000);
        assertThat(fixture.orders.refunds(now))
                .extracting(each -> each.terms().map(RefundTerms::by).orElseThrow())
                .containsExactly(Party.SHOP);
        assertThat(fixture.stock("lamp")).isEqualTo(stock);
    }

    @Test
    void leavesNothingToReconcile() {
        attribute("lamp:600,mug:400");

        assertThat(fixture.reconcile()).isEqualTo("orders: 1\nstuck: 0\nexit: 0");
    }

    @Test
    void mayBeSaidAgainOrOtherwise() {
        attribute("lamp:600,mug:400");
        Order once = fixture.now(order);

        attribute("lamp:600,mug:400");
        assertThat(fixture.now(order)).isEqualTo(once);
        attribute("lamp:500,mug:500");

        assertThat(fixture.now(order).state().back().attributed().lines())
                .isEqualTo(Map.of(new LineId("lamp"), 500L, new LineId("mug"), 500L));
    }

    @Test
    void refusesInOneSentenceAndChangesNothing() {
        Order before = fixture.now(order);

        assertThatThrownBy(() -> attribute("mug:1000"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("Line mug: 1000 is more than the 500 that is left of it.");
        assertThatThrownBy(() -> attribute("lamp:999"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("The amounts add up to 999, and refund " + refund + " is of 1000.");
        assertThatThrownBy(() -> run(List.of("nobody", refund, "lamp:1000", "")))
                .isInstanceOf(CannotRun.class)
                .hasMessage("There is no order nobody.");

        assertThat(fixture.now(order)).isEqualTo(before);
    }

    private String attribute(String lines) {
        return run(List.of(order.id().value(), refund, lines, ""));
    }

    private String run(List<String> options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = new AttributeRefund(fixture.refunds, fixture.clock).run(options, out);
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n")
                + "exit: "
                + code;
    }
}
