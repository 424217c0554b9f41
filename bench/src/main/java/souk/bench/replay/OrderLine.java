package souk.bench.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of an order file: so many of one product in one order. Immutable.
 *
 * @param line the line of the file on which the row begins, the header being line 1
 * @param total what was paid for all units, in whole units of currency; may hold fractions of a
 *     cent
 */
record OrderLine(
        long line,
        String orderId,
        LocalDate date,
        String customerId,
        String productId,
        String category,
        String subcategory,
        String productName,
        Choice choice,
        int quantity,
        BigDecimal total) {}
