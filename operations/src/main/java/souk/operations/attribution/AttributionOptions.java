package souk.operations.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.operations.command.CannotRun;
import souk.order.OrderId;
import souk.refund.AttributionRequest;
import souk.value.Malformed;

/** Reads what is typed after the command's name. */
record AttributionOptions(OrderId order, String refund, AttributionRequest request) {
    private static final Pattern LINE =
            Pattern.compile("(?<id>[^:]+):(?<amount>[0-9]{1,12})(:(?<units>[0-9]{1,4}))?");
    private static final Pattern CHARGE = Pattern.compile("(?<id>[^:]+):(?<amount>[0-9]{1,12})");
    private static final int COUNT = 4;

    /**
     * Reads the order, the refund, the lines and the shipping; the last two may be empty.
     *
     * @throws CannotRun when one of them has another form
     */
    static AttributionOptions parse(List<String> options) {
        if (options.size() != COUNT
                || options.get(0).isBlank()
                || options.get(1).isBlank()
                || (options.get(2).isBlank() && options.get(3).isBlank())) {
            throw new CannotRun(
                    "attribute-refund takes ORDER, REFUND, and LINES or SHIPPING or both");
        }
        try {
            return new AttributionOptions(
                    new OrderId(options.get(0).strip()),
                    options.get(1).strip(),
                    new AttributionRequest(lines(options.get(2)), shipping(options.get(3))));
        } catch (Malformed wrong) {
            throw new CannotRun(String.valueOf(wrong.getMessage()));
        }
    }

    private static List<AttributionRequest.Line> lines(String text) {
        List<AttributionRequest.Line> lines = new ArrayList<>();
        for (String each : split(text)) {
            Matcher line = matcher(LINE, each, "LINES takes line:amount or line:amount:units");
            String units = line.group("units");
            lines.add(
                    new AttributionRequest.Line(
                            new LineId(line.group("id")),
                            Long.parseLong(line.group("amount")),
                            units == null
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(Integer.parseInt(units))));
        }
        return lines;
    }

    private static Map<SellerId, Long> shipping(String text) {
        Map<SellerId, Long> charges = new HashMap<>();
        for (String each : split(text)) {
            Matcher charge = matcher(CHARGE, each, "SHIPPING takes seller:amount");
            long amount = Long.parseLong(charge.group("amount"));
            if (charges.put(new SellerId(charge.group("id")), amount) != null) {
                throw new CannotRun("SHIPPING names a seller twice: " + charge.group("id"));
            }
        }
        return charges;
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(o -> !o.isEmpty()).toList();
    }

    private static Matcher matcher(Pattern form, String text, String takes) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new CannotRun(takes + ", amounts in minor units, not " + text);
        }
        return matcher;
    }
}
