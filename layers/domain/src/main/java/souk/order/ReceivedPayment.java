package souk.order;

import java.util.Optional;
import souk.money.Money;

/**
 * A payment that was made, as the payment provider tells it.
 *
 * @param session the checkout session it was made in
 * @param payment what a refund has to name; none where nothing was owed
 */
public record ReceivedPayment(String session, Optional<String> payment, Money amount) {

    /** Why it is not the payment of an order with that session and total, if it is not. */
    Optional<Discrepancy> doubt(Optional<String> ofOrder, Money total) {
        if (!ofOrder.equals(Optional.of(session))) {
            return Optional.of(Discrepancy.OTHER_SESSION);
        }
        return amount.equals(total) ? Optional.empty() : Optional.of(Discrepancy.AMOUNT_MISMATCH);
    }
}
