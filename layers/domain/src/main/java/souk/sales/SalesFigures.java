package souk.sales;

/**
 * Sums of sales, or of changes of them: then they may be below zero.
 *
 * @param revenue of goods, in minor units, without what was given back
 * @param shipping what was paid for the sending, in minor units, without what was given back
 * @param orders that were not given back whole
 * @param units that were not given back
 * @param refunded of goods and shipping, in minor units, on the day of the sale
 * @param givenBack the same, on the day on which it was asked for
 * @param lost by disputes, in minor units, on the day of the sale; the revenue is with it
 */
public record SalesFigures(
        long revenue,
        long shipping,
        long orders,
        long units,
        long refunded,
        long givenBack,
        long lost) {
    public static final SalesFigures NONE = new SalesFigures(0, 0, 0, 0, 0, 0, 0);

    /** With nothing that was given back on that day, and nothing lost. */
    public SalesFigures(long revenue, long shipping, long orders, long units, long refunded) {
        this(revenue, shipping, orders, units, refunded, 0, 0);
    }

    static SalesFigures ofGoods(long revenue, long units, long refunded) {
        return new SalesFigures(revenue, 0, 0, units, refunded, 0, 0);
    }

    static SalesFigures ofShipping(long shipping, long refunded) {
        return new SalesFigures(0, shipping, 0, 0, refunded, 0, 0);
    }

    /** Of a day on which nothing else is known. */
    static SalesFigures ofGivenBack(long amount) {
        return new SalesFigures(0, 0, 0, 0, 0, amount, 0);
    }

    public SalesFigures plus(SalesFigures other) {
        return new SalesFigures(
                Math.addExact(revenue, other.revenue),
                Math.addExact(shipping, other.shipping),
                Math.addExact(orders, other.orders),
                Math.addExact(units, other.units),
                Math.addExact(refunded, other.refunded),
                Math.addExact(givenBack, other.givenBack),
                Math.addExact(lost, other.lost));
    }

    public SalesFigures minus(SalesFigures other) {
        return new SalesFigures(
                Math.subtractExact(revenue, other.revenue),
                Math.subtractExact(shipping, other.shipping),
                Math.subtractExact(orders, other.orders),
                Math.subtractExact(units, other.units),
                Math.subtractExact(refunded, other.refunded),
                Math.subtractExact(givenBack, other.givenBack),
                Math.subtractExact(lost, other.lost));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
