package souk.bench.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cart must hold by the file alone.
 *
 * @param lines by product id
 * @param total in minor units
 */
record ExpectedCart(String customerId, Map<String, Line> lines, long total) {
    /** Prices and sums in minor units. */
    record Line(String title, int quantity, long price, long sum) {}

    ExpectedCart {
        lines = Map.copyOf(lines);
    }

    /**
     * Reads off the file what each cart must hold. Knows nothing of what is loaded or sent, and
     * counts in whole numbers where the loading rounds decimals, so that a slip on one side shows.
     */
    static final class Book {
        /** Amounts in a file have at most this many decimals. */
        private static final int DECIMALS = 6;

        private final Map<String, Long> prices = new HashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final long perMinor;

        /**
         * @param fractionDigits of the shop's currency: 2 for euro, 0 for yen
         */
        Book(List<OrderLine> file, int fractionDigits) {
            this.perMinor = Math.round(Math.pow(10, DECIMALS - fractionDigits));
            for (OrderLine line : file) {
                prices.merge(line.productId(), unitPrice(line), Math::max);
                titles.putIfAbsent(line.productId(), ProductTitle.of(line.productName()));
            }
        }

        ExpectedCart cart(Basket basket) {
            Map<String, Integer> units = new HashMap<>();
            for (OrderLine line : basket.lines()) {
                units.merge(line.productId(), line.quantity(), Integer::sum);
            }
            Map<String, Line> lines = new HashMap<>();
            units.forEach((product, quantity) -> lines.put(product, line(product, quantity)));
            long total = lines.values().stream().mapToLong(Line::sum).sum();
            return new ExpectedCart(basket.customerId(), lines, total);
        }

        private Line line(String product, int quantity) {
            long price = prices.getOrDefault(product, 0L);
            return new Line(titles.getOrDefault(product, ""), quantity, price, quantity * price);
        }

        /** Halves round up: (2a + b) / 2b in whole numbers. */
        private long unitPrice(OrderLine line) {
            long paid = line.total().movePointRight(DECIMALS).longValueExact();
            long unit = line.quantity() * perMinor;
            return (2 * paid + unit) / (2 * unit);
        }
    }
}
