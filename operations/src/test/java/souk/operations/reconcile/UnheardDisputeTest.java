package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Dispute;
import souk.money.Money;
import souk.order.DisputeState;
import souk.order.Order;

/** Disputes whose messages never arrived. */
class UnheardDisputeTest {
    private static final String NOTHING = "orders: 1\nstuck: 0\nexit: 0";

    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    private Order order;

    @BeforeEach
    void payAnOrder() {
        fixture.list("lamp", 1250, 10);
        order = fixture.paid(Map.of("lamp", 2));
    }

    @Test
    void areListedAndTakenIn() {
        String id = open(Dispute.Kind.CHARGEBACK);

        assertThat(fixture.reconcile())
                .contains(
                        order.id()
                                + "  DISPUTES_UNHEARD  Paid, 25.00 EUR\n"
                                + "    Stripe has disputes that it lacks: "
                                + id
                                + " 10.00 EUR Open. FIX=1 records them.\n")
                .endsWith("stuck: 1\nexit: 1");
        assertThat(fixture.now(order)).isEqualTo(order);

        assertThat(fixture.reconcile("--fix")).endsWith("stuck: 1\nfixed: 1\nleft: 0\nexit: 0");
        assertThat(states()).containsExactly(DisputeState.OPEN);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void areFollowedToTheirEnd() {
        String id = open(Dispute.Kind.INQUIRY);
        fixture.reconcile("--fix");
        assertThat(states()).containsExactly(DisputeState.INQUIRY);
        fixture.stripe.disputes().escalate(id);
        fixture.stripe.disputes().close(id, Dispute.Status.LOST);

        assertThat(fixture.reconcile("--fix")).contains("  DISPUTES_UNHEARD  ").endsWith("exit: 0");

        assertThat(states()).containsExactly(DisputeState.LOST);
        assertThat(fixture.now(order).state().disputes().lost(fixture.now(order)).minor())
                .isEqualTo(1_000);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void leavesToAPersonWhatStripeDoesNotList() {
        var ghost =
                new souk.order.Dispute(
                        "du_ghost",
                        DisputeState.OPEN,
                        new Money(700, ReconcileFixture.EUR),
                        false,
                        fixture.clock.instant());
        Order disputed = fixture.become(order, order.disputed(ghost, fixture.clock.instant()));

        assertThat(fixture.reconcile("--fix"))
                .contains(
                        "  DISPUTES_UNCONFIRMED  Paid, 25.00 EUR\n"
                                + "    It has disputes that Stripe does not have so: du_ghost 7.00"
                                + " EUR Open (at Stripe none). A person must check it.\n")
                .endsWith("stuck: 1\nfixed: 0\nleft: 1\nexit: 1");

        assertThat(fixture.now(order)).isEqualTo(disputed);
    }

    @Test
    void leavesToAPersonAnEndThatStripeHasOtherwise() {
        String id = open(Dispute.Kind.CHARGEBACK);
        fixture.stripe.disputes().close(id, Dispute.Status.WON);
        var lost =
                new souk.order.Dispute(
                        id,
                        DisputeState.LOST,
                        new Money(1_000, ReconcileFixture.EUR),
                        false,
                        fixture.clock.instant());
        fixture.become(order, order.disputed(lost, fixture.clock.instant()));

        assertThat(fixture.reconcile("--fix"))
                .contains(id + " 10.00 EUR Lost (at Stripe " + id + " 10.00 EUR Won).")
                .endsWith("left: 1\nexit: 1");
    }

    private String open(Dispute.Kind kind) {
        return fixture.stripe
                .disputes()
                .open(
                        order.state().session().orElseThrow(),
                        OptionalLong.of(1_000),
                        "fraudulent",
                        kind)
                .id();
    }

    private List<DisputeState> states() {
        return fixture.now(order).state().disputes().all().stream()
                .map(souk.order.Dispute::state)
                .toList();
    }
}
