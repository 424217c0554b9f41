package souk.functions.mail.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import souk.money.Money;
import souk.shipping.Country;

/**
 * Amounts, days and countries as the storefront shows them: in British English.
 *
 * @param zone in which days begin
 */
record Formats(ZoneId zone) {
    private static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", LOCALE);
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Such as {@code €68.00}. */
    String amount(Money money) {
        int digits = money.currency().getDefaultFractionDigits();
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(LOCALE);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        // A code of letters stands apart from its number (CLDR), which the JDK does not know.
        var symbols = format.getDecimalFormatSymbols();
        String symbol = symbols.getCurrencySymbol();
        if (Character.isLetter(symbol.charAt(symbol.length() - 1))) {
            symbols.setCurrencySymbol(symbol + NO_BREAK_SPACE);
            format.setDecimalFormatSymbols(symbols);
        }
        return format.format(BigDecimal.valueOf(money.minor(), digits));
    }

    /** Such as {@code 1 March 2026}. */
    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 1 March 2026, 23:40 CET}. */
    String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    String country(Country country) {
        return Locale.of("", country.code()).getDisplayCountry(LOCALE);
    }

    /** Such as {@code 2 items}. */
    static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
