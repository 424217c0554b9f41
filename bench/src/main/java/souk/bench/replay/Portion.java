package souk.bench.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * So many units of a product at one unit price. A row whose amount is no multiple of its quantity
 * is bought as two portions, a cent apart, which together cost exactly what the row says.
 *
 * @param price of one unit, in minor units
 */
record Portion(String productId, Choice choice, long price, int quantity) {
    /** How many portions a row can take. */
    static final int MAX = 2;

    /** The portions of a row, the cheaper one first. */
    static List<Portion> of(OrderLine line, int fractionDigits) {
        BigDecimal units = BigDecimal.valueOf(line.quantity());
        BigDecimal[] parts = amount(line, fractionDigits).divideAndRemainder(units);
        long price = parts[0].longValueExact();
        int dearer = parts[1].intValueExact();
        List<Portion> portions = new ArrayList<>(MAX);
        portions.add(new Portion(line.productId(), line.choice(), price, line.quantity() - dearer));
        if (dearer > 0) {
            portions.add(new Portion(line.productId(), line.choice(), price + 1, dearer));
        }
        return portions;
    }

    /** What a row comes to, in whole minor units, halves rounded up. */
    static BigDecimal amount(OrderLine line, int fractionDigits) {
        return line.total().movePointRight(fractionDigits).setScale(0, RoundingMode.HALF_UP);
    }

    /** The listing it is bought from: one for each product and price. */
    String listing() {
        return productId + "-" + price;
    }
}
