package souk.bench.replay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import souk.cart.Quantity;
import souk.value.Identifier;
import souk.value.Malformed;

/**
 * Reads one row of an order file; whatever the shop could not take is a {@link BadRow}.
 *
 * @param number the line on which the row begins
 * @param end the line on which it ends
 */
record RowReading(CSVRecord row, long number, long end) {
    static final List<String> COLUMNS =
            List.of(
                    "order_id",
                    "order_date",
                    "customer_id",
                    "product_id",
                    "category",
                    "subcategory",
                    "product_name",
                    "quantity",
                    "line_total");

    /** A file of products with options has this column too. */
    static final String OPTIONS = "options";

    static final List<String> COLUMNS_WITH_OPTIONS =
            Stream.concat(COLUMNS.stream(), Stream.of(OPTIONS)).toList();

    private static final int MAX_PRODUCT = 112;
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    /**
     * The row as an order line.
     *
     * @throws BadRow when it cannot be one
     */
    OrderLine line() {
        if (!row.isConsistent()) {
            throw bad(
                    "has "
                            + row.size()
                            + " columns, not "
                            + row.getParser().getHeaderNames().size());
        }
        return new OrderLine(
                number,
                text("order_id"),
                date(),
                identifier("customer_id"),
                productId(),
                slugged("category"),
                slugged("subcategory"),
                text("product_name"),
                choice(),
                quantity(),
                total());
    }

    private String text(String column) {
        String text = row.get(column).strip();
        if (text.isEmpty()) {
            throw bad(column + " is empty");
        }
        return text;
    }

    private String identifier(String column) {
        try {
            return Identifier.require(column, row.get(column));
        } catch (Malformed e) {
            throw bad(e.sentence());
        }
    }

    /** With room for the price in the names of its listings. */
    private String productId() {
        String id = identifier("product_id");
        if (id.length() > MAX_PRODUCT) {
            throw bad("product_id is longer than " + MAX_PRODUCT);
        }
        return id;
    }

    private Choice choice() {
        try {
            return Choice.of(row.isMapped(OPTIONS) ? row.get(OPTIONS) : "");
        } catch (Malformed e) {
            throw bad(e.sentence());
        }
    }

    private String slugged(String column) {
        String text = text(column);
        try {
            Slug.of(text);
            return text;
        } catch (Malformed e) {
            throw bad(column + " makes no slug: " + text);
        }
    }

    /** Year-month-day, or month/day/year as the United States write it. */
    private LocalDate date() {
        String text = row.get("order_date");
        Matcher iso = ISO_DATE.matcher(text);
        Matcher us = US_DATE.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
            }
            if (us.matches()) {
                return LocalDate.of(part(us, 3), part(us, 1), part(us, 2));
            }
        } catch (DateTimeException e) {
            // told below, like a text of another form
        }
        throw bad("order_date must be a date like 2016-11-08 or 6/9/2014, was " + text);
    }

    private static int part(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private int quantity() {
        String text = row.get("quantity");
        if (WHOLE.matcher(text).matches()) {
            int quantity = Integer.parseInt(text);
            if (quantity >= 1 && quantity <= Quantity.MAX) {
                return quantity;
            }
        }
        throw bad("quantity must be a whole number of 1 to " + Quantity.MAX + ", was " + text);
    }

    private BigDecimal total() {
        String text = row.get("line_total");
        if (!AMOUNT.matcher(text).matches()) {
            throw bad("line_total must be an amount like 957.5775, was " + text);
        }
        return new BigDecimal(text);
    }

    private BadRow bad(String why) {
        // An open quote takes in the lines after it: say how far.
        return new BadRow(
                number, end > number ? why + " (the row goes on to line " + end + ")" : why);
    }
}
