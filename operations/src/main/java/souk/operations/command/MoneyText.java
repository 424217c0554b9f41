package souk.operations.command;

import java.math.BigDecimal;
import souk.money.Money;

/** Writes amounts as people do, such as {@code 12.50 EUR}. */
public final class MoneyText {
    private MoneyText() {}

    public static String of(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return BigDecimal.valueOf(money.minor(), digits).toPlainString()
                + " "
                + money.currency().getCurrencyCode();
    }
}
