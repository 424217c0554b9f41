package souk.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.SampleOrders;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;

/** Two disputes of a payment as they go on at Stripe, and what Stripe tells of them some time. */
final class StripeDisputes {
    private final SplittableRandom random;
    private final PaymentsInMemory payments;
    private final String payment;
    private final Map<String, DisputeState> now = new HashMap<>();
    private final List<PaymentEvent.Disputed> tellable = new ArrayList<>();

    StripeDisputes(SplittableRandom random, PaymentsInMemory payments, String payment) {
        this.random = random;
        this.payments = payments;
        this.payment = payment;
    }

    /** One is opened, or goes on. */
    void oneGoesOn() {
        String id = "du_" + random.nextInt(2);
        List<DisputeState> next = next(now.get(id));
        if (next.isEmpty()) {
            return;
        }
        DisputeState state = next.get(random.nextInt(next.size()));
        // Each state is of a later second than the one before.
        Instant asOf = SampleOrders.NOON.plusSeconds(tellable.size());
        boolean refundable = state != DisputeState.OPEN && state != DisputeState.LOST;
        var dispute = new Dispute(id, state, SampleOrders.euro(900), refundable, asOf);
        now.put(id, state);
        payments.put(payment, dispute);
        tellable.add(new PaymentEvent.Disputed(payment, dispute));
    }

    private static List<DisputeState> next(@Nullable DisputeState state) {
        return switch (state) {
            case null -> List.of(DisputeState.INQUIRY, DisputeState.OPEN);
            case INQUIRY -> List.of(DisputeState.OPEN, DisputeState.CLOSED);
            case OPEN -> List.of(DisputeState.WON, DisputeState.LOST);
            // A bank may change its mind.
            case LOST -> List.of(DisputeState.WON);
            case WON, CLOSED -> List.of();
        };
    }

    /** Any state that one of them ever had, late or again. */
    Optional<PaymentEvent.Disputed> told() {
        return tellable.isEmpty()
                ? Optional.empty()
                : Optional.of(tellable.get(random.nextInt(tellable.size())));
    }

    PaymentEvent.Disputed ofAnotherPayment() {
        var other =
                new Dispute(
                        "du_x", DisputeState.LOST, SampleOrders.euro(1), false, SampleOrders.NOON);
        return new PaymentEvent.Disputed("pi_second", other);
    }
}
