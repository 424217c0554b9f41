package souk.bench.scaling;

import souk.bench.figures.Figure;

/** How much the shop may grow: multiples of the orders of today. */
final class Growing {
    private static final int[] TIMES = {10, 100, 1_000};

    private Growing() {}

    /** The first multiple of today's orders that a limit does not bear. */
    static String breaksAt(double ordersPerSecond) {
        for (int times : TIMES) {
            if (ordersPerSecond < times * Inputs.ORDERS_TODAY) {
                return Figure.count(times) + " ×";
            }
        }
        return "later";
    }
}
