package souk.order;

import java.util.Optional;
import souk.money.Money;

/**
 * A payment that was made, as the payment provider tells it.
 *
 * @param session the checkout session it was made in
 * @param payment what a refund has to name; none where nothing was owed
 */
public record ReceivedPayment(String session, Optional<String> payment, Money amount) {}
