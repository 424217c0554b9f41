package souk.order;

import java.util.Optional;
import souk.money.Money;

/**
 * What who takes the money says of a payment that was made.
 *
 * @param session the checkout session it was made in
 * @param payment what a refund has to name; none where nothing was owed
 */
public record ReceivedPayment(String session, Optional<String> payment, Money amount) {}
