package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.catalogue.SellerId;
import souk.local.stripe.ledger.Dispute;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundState;
import souk.payment.Reconciliation;
import souk.refund.RefundRequest;
import souk.refund.SellerRefunds;
import souk.value.IdempotencyKey;

/** Refunds that a seller promised and no sweep has sent. */
class PromisedRefundTest {
    private static final String NOTHING = "orders: 1\nstuck: 0\nexit: 0";
    private static final Duration LATE = Reconciliation.SWEPT_WITHIN.plusMillis(1);

    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    private Order order;

    @BeforeEach
    void promise() {
        fixture.list("lamp", 1250, 10);
        order = fixture.paid(Map.of("lamp", 2));
        var line =
                new RefundRequest.Line(
                        order.lines().getFirst().id(), OptionalInt.empty(), OptionalLong.of(500));
        new SellerRefunds(fixture.refunds, fixture.clock)
                .give(
                        new SellerId("sam"),
                        order.id(),
                        new IdempotencyKey("key"),
                        new RefundRequest(List.of(line), 0, false, Optional.empty()));
    }

    @Test
    void areLeftToTheSweepAtFirst() {
        fixture.clock.goOn(Reconciliation.SWEPT_WITHIN);

        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
        assertThat(refund().state()).isEqualTo(RefundState.ASKED);
    }

    @Test
    void areListedOnceTheyAreLateAndSentOnce() {
        fixture.clock.goOn(LATE);

        assertThat(fixture.reconcile())
                .contains("  REFUND_UNFINISHED  Paid, 25.00 EUR\n")
                .endsWith("stuck: 1\nexit: 1");
        assertThat(fixture.reconcile("--fix")).endsWith("fixed: 1\nleft: 0\nexit: 0");

        assertThat(refund().state()).isEqualTo(RefundState.SUCCEEDED);
        assertThat(refund().providerId()).isPresent();
        assertThat(fixture.stripe.session(session()).attempted().orElseThrow().refunds())
                .hasSize(1);
        assertThat(fixture.reconcile("--fix")).startsWith("orders: 1\nstuck: 0\n");
    }

    @Test
    void areNoFindingWhileADisputeHoldsThem() {
        fixture.stripe
                .disputes()
                .open(session(), OptionalLong.empty(), "fraudulent", Dispute.Kind.CHARGEBACK);
        fixture.reconcile("--fix");
        fixture.clock.goOn(Duration.ofDays(3));

        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
        assertThat(refund().state()).isEqualTo(RefundState.ASKED);
    }

    @Test
    void areSentWhenTheDisputeThatHeldThemWasWonUnheard() {
        String id =
                fixture.stripe
                        .disputes()
                        .open(
                                session(),
                                OptionalLong.empty(),
                                "fraudulent",
                                Dispute.Kind.CHARGEBACK)
                        .id();
        fixture.reconcile("--fix");
        fixture.clock.goOn(Duration.ofDays(3));
        fixture.stripe.disputes().close(id, Dispute.Status.WON);

        assertThat(fixture.reconcile("--fix")).contains("  DISPUTES_UNHEARD  ").endsWith("exit: 0");

        assertThat(refund().state()).isEqualTo(RefundState.SUCCEEDED);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    private String session() {
        return order.state().session().orElseThrow();
    }

    private Refund refund() {
        return fixture.orders.refunds(fixture.now(order)).getFirst();
    }
}
