package souk.functions.sellers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import souk.http.Reply;
import souk.sales.SalesFigures;
import souk.sales.SalesReport;

/**
 * The day series for a spreadsheet: a line of names, then a line for each day, amounts in whole
 * units of the currency with its decimals. No field needs quoting: all are numbers, days and codes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class SalesCsv {
    private static final String END = "\r\n";

    private SalesCsv() {}

    static Reply reply(SalesReport report, Currency currency) {
        StringBuilder csv =
                new StringBuilder(
                        "date,revenue,shipping,orders,units,refunded,givenBack,lost,currency"
                                + END);
        for (Map.Entry<LocalDate, SalesFigures> day : report.daily().entrySet()) {
            SalesFigures figures = day.getValue();
            csv.append(day.getKey())
                    .append(',')
                    .append(amount(figures.revenue(), currency))
                    .append(',')
                    .append(amount(figures.shipping(), currency))
                    .append(',')
                    .append(figures.orders())
                    .append(',')
                    .append(figures.units())
                    .append(',')
                    .append(amount(figures.refunded(), currency))
                    .append(',')
                    .append(amount(figures.givenBack(), currency))
                    .append(',')
                    .append(amount(figures.lost(), currency))
                    .append(',')
                    .append(currency.getCurrencyCode())
                    .append(END);
        }
        String name = "sales-" + report.period().from() + "-" + report.period().to() + ".csv";
        return Reply.text("text/csv; charset=utf-8", csv.toString())
                .with("content-disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String amount(long minor, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }
}
