package souk.shipping;

import souk.money.Money;

/**
 * A way of sending, priced for what a shopper buys.
 *
 * @param price of all units together
 */
public record OfferedOption(OptionId id, String name, Money price, int minDays, int maxDays) {}
