package souk.functions.sellers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.catalogue.SellerId;
import souk.http.Reply;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderNumber;
import souk.order.Orders;
import souk.order.ShippingCharge;
import souk.order.Units;
import souk.sales.Sales;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/**
 * What a seller has to send, for a spreadsheet or a carrier's program: a line for each line of an
 * order with units to pack. What people typed must not become a formula.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class ToSendCsv {
    private static final String END = "\r\n";
    private static final String NAMES =
            "order,number,paidAt,product,title,units,shipping,"
                    + "name,line1,line2,city,region,postalCode,country,phone";

    /** What a person may pack in a day. */
    private static final int MOST_ORDERS = 200;

    private ToSendCsv() {}

    static Reply reply(SellerId seller, Sales sales, Orders orders) {
        List<Order> toSend = orders.find(sales.toSend(seller, MOST_ORDERS));
        String lines =
                toSend.stream()
                        .sorted(Comparator.comparing(order -> order.state().paidAt().orElseThrow()))
                        .flatMap(order -> lines(order, seller))
                        .map(line -> line + END)
                        .collect(Collectors.joining());
        return Reply.text("text/csv; charset=utf-8", NAMES + END + lines)
                .with("content-disposition", "attachment; filename=\"to-send.csv\"");
    }

    private static Stream<String> lines(Order order, SellerId seller) {
        return order.lines().stream()
                .filter(line -> line.seller().equals(seller))
                .flatMap(
                        line ->
                                Units.of(order, line)
                                        .filter(units -> units.toPack() > 0)
                                        .map(units -> line(order, line, units.toPack()))
                                        .stream());
    }

    private static String line(Order order, OrderLine line, int units) {
        Address to = order.shipping().address().orElseThrow();
        return Stream.of(
                        order.id().value(),
                        OrderNumber.of(order.id()).value(),
                        order.state().paidAt().orElseThrow().toString(),
                        line.productId().value(),
                        line.title(),
                        Integer.toString(units),
                        option(order, line.seller()),
                        to.name().text(),
                        to.line1().text(),
                        text(to.line2()),
                        text(to.city()),
                        text(to.region()),
                        to.postalCode().map(PostalCode::text).orElse(""),
                        to.country().code(),
                        to.phone().map(Phone::text).orElse(""))
                .map(ToSendCsv::cell)
                .collect(Collectors.joining(","));
    }

    private static String option(Order order, SellerId seller) {
        return order.shipping().charges().stream()
                .filter(charge -> charge.seller().equals(seller))
                .map(ShippingCharge::name)
                .findFirst()
                .orElse("");
    }

    private static String text(Optional<AddressLine> line) {
        return line.map(AddressLine::text).orElse("");
    }

    /** In quotes where it has to be, and with an apostrophe where it would be a formula. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
