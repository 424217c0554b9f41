package souk.sales;

/**
 * Sums of sales, or of changes of them: then they may be below zero.
 *
 * @param revenue in minor units, without what was given back
 * @param orders that were not given back whole
 * @param units of orders that were not given back whole
 * @param refunded in minor units
 */
public record Figures(long revenue, long orders, long units, long refunded) {
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    public Figures plus(Figures other) {
        return new Figures(
                Math.addExact(revenue, other.revenue),
                Math.addExact(orders, other.orders),
                Math.addExact(units, other.units),
                Math.addExact(refunded, other.refunded));
    }

    public Figures minus(Figures other) {
        return new Figures(
                Math.subtractExact(revenue, other.revenue),
                Math.subtractExact(orders, other.orders),
                Math.subtractExact(units, other.units),
                Math.subtractExact(refunded, other.refunded));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
