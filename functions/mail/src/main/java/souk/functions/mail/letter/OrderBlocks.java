package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.SellerId;
import souk.functions.mail.letter.Block.Item;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.OrderNumber;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.PostalCode;

/** What letters about orders have in common. */
record OrderBlocks(Formats formats) {
    private static final String TIMES = " × ";

    static String number(OrderId id) {
        return OrderNumber.of(id).value();
    }

    /** A bought line with what it cost. */
    Item bought(OrderLine line) {
        String units = line.quantity().units() + TIMES + formats.amount(line.price());
        return new Item(
                line.title(),
                details(line.options(), units),
                Optional.of(formats.amount(line.total())),
                Optional.empty());
    }

    /** Some units of an order's lines, without amounts. */
    static Block units(Collection<OrderLine> lines, List<LineUnits> units) {
        return new Block.Items(
                units.stream()
                        .flatMap(
                                some ->
                                        line(lines, some.id())
                                                .map(line -> item(line, some.quantity().units()))
                                                .stream())
                        .toList());
    }

    static Item item(OrderLine line, int units) {
        String count = Formats.count(units, "unit", "units");
        return new Item(
                line.title(), details(line.options(), count), Optional.empty(), Optional.empty());
    }

    static List<String> details(List<OptionValue> options, String units) {
        List<String> details = new ArrayList<>();
        if (!options.isEmpty()) {
            details.add(words(options));
        }
        details.add(units);
        return details;
    }

    /** Such as {@code Size: Large · Glaze: Blue}. */
    static String words(List<OptionValue> options) {
        return String.join(
                " · ",
                options.stream()
                        .map(each -> Clean.name(each.name()) + ": " + Clean.name(each.value()))
                        .toList());
    }

    static Optional<OrderLine> line(Collection<OrderLine> lines, LineId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** For a subject, such as {@code Oat tall mug and 2 more}. */
    static String inShort(List<OrderLine> lines) {
        if (lines.isEmpty()) {
            return "your order";
        }
        String first = Clean.name(Clean.shortened(lines.getFirst().title(), 60));
        int more = lines.size() - 1;
        return more == 0 ? first : first + " and " + more + " more";
    }

    /** The lines of those units. */
    static List<OrderLine> linesOf(Collection<OrderLine> lines, List<LineUnits> units) {
        return units.stream().flatMap(some -> line(lines, some.id()).stream()).toList();
    }

    static int unitCount(List<LineUnits> units) {
        return units.stream().mapToInt(some -> some.quantity().units()).sum();
    }

    /** As their lines call them, for within a sentence. */
    static String sellerName(Order order, SellerId seller) {
        return order.lines().stream()
                .filter(line -> line.seller().equals(seller))
                .findFirst()
                .map(line -> Clean.name(line.sellerName()))
                .orElse("The seller");
    }

    Block.Envelope envelope(Address address) {
        String town =
                String.join(
                        " ",
                        Stream.of(
                                        address.postalCode().map(PostalCode::text),
                                        address.city().map(AddressLine::text),
                                        address.region().map(AddressLine::text))
                                .flatMap(Optional::stream)
                                .toList());
        return new Block.Envelope(
                Stream.of(
                                Optional.of(address.name().text()),
                                Optional.of(address.line1().text()),
                                address.line2().map(AddressLine::text),
                                Optional.of(town).filter(each -> !each.isEmpty()),
                                Optional.of(formats.country(address.country())))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
