package souk.sales;

/**
 * Sums of sales, or of changes of them: then they may be below zero.
 *
 * @param revenue of goods, in minor units, without what was given back
 * @param shipping what was paid for the sending, in minor units, without what was given back
 * @param orders that were not given back whole
 * @param units of orders that were not given back whole
 * @param refunded of goods and shipping, in minor units
 */
public record SalesFigures(long revenue, long shipping, long orders, long units, long refunded) {
    public static final SalesFigures NONE = new SalesFigures(0, 0, 0, 0, 0);

    public SalesFigures plus(SalesFigures other) {
        return new SalesFigures(
                Math.addExact(revenue, other.revenue),
                Math.addExact(shipping, other.shipping),
                Math.addExact(orders, other.orders),
                Math.addExact(units, other.units),
                Math.addExact(refunded, other.refunded));
    }

    public SalesFigures minus(SalesFigures other) {
        return new SalesFigures(
                Math.subtractExact(revenue, other.revenue),
                Math.subtractExact(shipping, other.shipping),
                Math.subtractExact(orders, other.orders),
                Math.subtractExact(units, other.units),
                Math.subtractExact(refunded, other.refunded));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
