package souk.money;

import java.util.Currency;

/**
 * An amount in minor units (cents, or whole yen: {@link Currency#getDefaultFractionDigits()} tells
 * how many digits they are). Immutable. Sums of two currencies are refused, as are sums beyond
 * {@code long}.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {
    private static final int THREE_DECIMALS = 3;

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** What is left when that is taken away; below 0 when it is less. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, (long) count), currency);
    }

    /**
     * Whether cards can be charged exactly this: they are charged to two decimals, so in currencies
     * with three the last digit must be 0.
     *
     * @see <a href="https://docs.stripe.com/currencies#three-decimal">Stripe: three-decimal
     *     currencies</a>
     */
    public boolean chargeable() {
        return currency.getDefaultFractionDigits() != THREE_DECIMALS || minor % 10 == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "cannot mix " + currency + " with " + other.currency);
        }
        return other;
    }
}
