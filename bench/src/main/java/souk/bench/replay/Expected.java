package souk.bench.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cart and its order must hold, computed from the file alone.
 *
 * @param lines by what the shop calls them
 * @param total of the lines, in minor units
 * @param shipping by seller, in minor units
 */
record Expected(
        String customerId, Map<String, Line> lines, long total, Map<String, Long> shipping) {
    /** Prices and sums in minor units. */
    record Line(
            String productId,
            Choice choice,
            String title,
            String seller,
            int quantity,
            long price) {
        /** The listing it is bought from. */
        String listing() {
            return productId + "-" + price;
        }

        long sum() {
            return price * quantity;
        }
    }

    Expected {
        lines = Map.copyOf(lines);
        shipping = Map.copyOf(shipping);
    }

    /** What the customer pays for sending. */
    long charged() {
        return shipping.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the customer pays in all. */
    long paid() {
        return total + charged();
    }

    /**
     * Computes from the file alone what each cart must hold. Knows nothing of what is loaded or
     * sent, and uses whole numbers where the loading rounds decimals, so that an error on one side
     * shows.
     */
    static final class Calculator {
        /** Amounts in a file have at most this many decimals. */
        private static final int DECIMALS = 6;

        private final Map<String, OrderLine> firsts = new HashMap<>();
        private final Map<String, Map<Choice, Integer>> places = new HashMap<>();
        private final long perMinor;

        /**
         * @param fractionDigits of the shop's currency: 2 for euro, 0 for yen
         */
        Calculator(List<OrderLine> file, int fractionDigits) {
            this.perMinor = Math.round(Math.pow(10, DECIMALS - fractionDigits));
            for (OrderLine line : file) {
                firsts.putIfAbsent(line.productId(), line);
                long amount = amount(line);
                long price = amount / line.quantity();
                place(line, price);
                if (amount % line.quantity() > 0) {
                    place(line, price + 1);
                }
            }
        }

        Expected of(Basket basket) {
            Map<String, Line> lines = new HashMap<>();
            long total = 0;
            for (OrderLine row : basket.lines()) {
                long amount = amount(row);
                long price = amount / row.quantity();
                int dearer = Math.toIntExact(amount % row.quantity());
                add(lines, row, price, row.quantity() - dearer);
                add(lines, row, price + 1, dearer);
                total += amount;
            }
            String country = CustomerAddress.of(basket.customerId()).country();
            return new Expected(
                    basket.customerId(),
                    lines,
                    total,
                    ExpectedShipping.of(country, lines.values()));
        }

        /** What a row comes to, in minor units. Halves round up: (2a + b) / 2b in whole numbers. */
        long amount(OrderLine row) {
            long paid = row.total().movePointRight(DECIMALS).longValueExact();
            return (2 * paid + perMinor) / (2 * perMinor);
        }

        /** The first choice of a listing is its variant 1; a product without options has none. */
        private String place(OrderLine row, long price) {
            String listing = row.productId() + "-" + price;
            Map<Choice, Integer> known = places.computeIfAbsent(listing, _ -> new HashMap<>());
            known.putIfAbsent(row.choice(), known.size() + 1);
            return row.choice().values().isEmpty()
                    ? listing
                    : listing + "~" + known.get(row.choice());
        }

        private void add(Map<String, Line> lines, OrderLine row, long price, int units) {
            if (units == 0) {
                return;
            }
            OrderLine first = firsts.getOrDefault(row.productId(), row);
            lines.merge(
                    place(row, price),
                    new Line(
                            row.productId(),
                            row.choice(),
                            ProductTitle.of(first.productName()),
                            Slug.of(first.category()).slug(),
                            units,
                            price),
                    (one, more) ->
                            new Line(
                                    one.productId(),
                                    one.choice(),
                                    one.title(),
                                    one.seller(),
                                    one.quantity() + more.quantity(),
                                    price));
        }
    }
}
