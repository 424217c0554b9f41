package souk.bench.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Order lines for tests: what a test does not name is the same for all. */
final class Lines {
    private Lines() {}

    static OrderLine of(long line, String order, String product, int quantity, String total) {
        return new OrderLine(
                line,
                order,
                LocalDate.of(2016, 11, 8),
                "CG-1",
                product,
                "Office Supplies",
                "Art",
                "Name of " + product,
                Choice.of(""),
                quantity,
                new BigDecimal(total));
    }

    static OrderLine named(OrderLine line, String name) {
        return with(line, line.customerId(), name, line.choice());
    }

    static OrderLine by(String customer, OrderLine line) {
        return with(line, customer, line.productName(), line.choice());
    }

    static OrderLine choosing(String options, OrderLine line) {
        return with(line, line.customerId(), line.productName(), Choice.of(options));
    }

    private static OrderLine with(OrderLine line, String customer, String name, Choice choice) {
        return new OrderLine(
                line.line(),
                line.orderId(),
                line.date(),
                customer,
                line.productId(),
                line.category(),
                line.subcategory(),
                name,
                choice,
                line.quantity(),
                line.total());
    }
}
