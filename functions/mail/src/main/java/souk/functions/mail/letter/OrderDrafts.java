package souk.functions.mail.letter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.Delivery;
import souk.catalogue.SellerId;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Heading;
import souk.functions.mail.letter.Block.Item;
import souk.functions.mail.letter.Block.Items;
import souk.functions.mail.letter.Block.Link;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Sum;
import souk.functions.mail.letter.Block.Sums;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderLine;
import souk.parcel.Carrier;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;

/** What shoppers are written about an order that goes well. Immutable. */
final class OrderDrafts {
    private final Shop shop;
    private final Formats formats;
    private final OrderBlocks blocks;

    OrderDrafts(Shop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
        this.blocks = new OrderBlocks(formats);
    }

    Draft ordered(ForShopper.Ordered told) {
        Order order = told.order();
        String number = OrderBlocks.number(order.id());
        List<Block> parts = new ArrayList<>();
        parts.add(
                new Paragraph(
                        "Your order is paid, and this is your receipt." + sellersTold(order)));
        parts.add(facts(order));
        for (SellerId seller : order.sellers()) {
            List<OrderLine> own = linesOf(order, seller);
            parts.add(new Heading("From " + Clean.name(own.getFirst().sellerName())));
            parts.add(new Items(items(order, seller, own)));
        }
        parts.add(sums(order));
        order.shipping()
                .address()
                .ifPresent(
                        address -> {
                            parts.add(new Heading("Where it goes"));
                            parts.add(blocks.envelope(address));
                        });
        parts.add(new Heading("If something is not right"));
        parts.add(new Paragraph(rights(order, told.returns().length().toDays())));
        parts.add(toOrder(order));
        return new Draft(
                "Order %s is paid: %s".formatted(number, OrderBlocks.inShort(order.lines())),
                "Thank you for your order",
                parts,
                why());
    }

    private static String sellersTold(Order order) {
        boolean sent = order.lines().stream().anyMatch(line -> line.delivery() == Delivery.PARCEL);
        if (!sent) {
            return "";
        }
        return order.sellers().size() == 1
                ? " We write to you when it is sent."
                : " Each seller sends their part, and we write to you for each parcel.";
    }

    private Facts facts(Order order) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Order", OrderBlocks.number(order.id())));
        facts.add(new Fact("Placed", formats.day(order.placedAt())));
        order.state().paidAt().ifPresent(at -> facts.add(new Fact("Paid", formats.day(at))));
        return new Facts(facts);
    }

    /** A seller's lines, and what their sending costs. */
    private List<Item> items(Order order, SellerId seller, List<OrderLine> own) {
        List<Item> items = new ArrayList<>(own.stream().map(blocks::bought).toList());
        order.shipping().charges().stream()
                .filter(charge -> charge.seller().equals(seller))
                .map(
                        charge ->
                                new Item(
                                        "Shipping: " + Clean.name(charge.name()),
                                        List.of(),
                                        Optional.of(formats.amount(charge.amount())),
                                        Optional.empty()))
                .forEach(items::add);
        return items;
    }

    private Sums sums(Order order) {
        Money shipping = order.shipping().amount(order.total().currency());
        return new Sums(
                List.of(
                        new Sum("Items", formats.amount(order.total().minus(shipping))),
                        new Sum("Shipping", formats.amount(shipping)),
                        new Sum("Total paid", formats.amount(order.total()))));
    }

    private static String rights(Order order, long days) {
        boolean sent = order.lines().stream().anyMatch(line -> line.delivery() == Delivery.PARCEL);
        return sent
                ? ("What is not sent yet can be cancelled on the order’s page. You can withdraw from"
                                + " the purchase without giving a reason for %d days after the last"
                                + " parcel of a seller has arrived: ask for a return there.")
                        .formatted(days)
                : "Answer this mail, and we look into it.";
    }

    Draft shipped(ForShopper.Shipped told) {
        Order order = told.order();
        var parcel = told.parcel();
        List<OrderLine> sent = OrderBlocks.linesOf(order.lines(), parcel.lines());
        String seller = OrderBlocks.sellerName(order, parcel.seller());
        List<Block> parts = new ArrayList<>();
        parts.add(new Paragraph(seller + " has sent a parcel of your order."));
        parts.add(tracked(order, parcel.tracking(), formats.day(parcel.shippedAt())));
        parts.add(new Heading("In this parcel"));
        parts.add(OrderBlocks.units(order.lines(), parcel.lines()));
        parts.add(toOrder(order));
        return new Draft(
                "On its way: %s (order %s)"
                        .formatted(OrderBlocks.inShort(sent), OrderBlocks.number(order.id())),
                "A parcel is on its way",
                parts,
                why());
    }

    private static Facts tracked(Order order, Tracking tracking, String sent) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Order", OrderBlocks.number(order.id())));
        facts.add(new Fact("Sent", sent));
        tracking.carrier().map(Carrier::name).ifPresent(by -> facts.add(new Fact("Carrier", by)));
        tracking.number()
                .map(TrackingNumber::text)
                .map(text -> new Fact("Tracking number", text, tracking.url().map(URI::create)))
                .ifPresent(facts::add);
        return new Facts(facts);
    }

    Draft delivered(ForShopper.Delivered told) {
        Order order = told.order();
        List<OrderLine> lines =
                told.lines().stream()
                        .flatMap(id -> OrderBlocks.line(order.lines(), id).stream())
                        .toList();
        List<Item> items =
                lines.stream()
                        .map(
                                line ->
                                        new Item(
                                                line.title(),
                                                line.options().isEmpty()
                                                        ? List.of()
                                                        : List.of(
                                                                OrderBlocks.words(line.options())),
                                                Optional.empty(),
                                                Optional.of(
                                                        new Link(
                                                                "Write a review",
                                                                shop.reviews(line.productId())))))
                        .toList();
        return new Draft(
                "How do you like it? " + OrderBlocks.inShort(lines),
                "How do you like it?",
                List.of(
                        new Paragraph(
                                "What you ordered has arrived. A few words of yours help others to"
                                        + " choose, and its maker to do better."),
                        new Items(items)),
                why());
    }

    private Action toOrder(Order order) {
        return new Action(new Link("See your order", shop.order(order.id())));
    }

    private static List<OrderLine> linesOf(Order order, SellerId seller) {
        return order.lines().stream().filter(line -> line.seller().equals(seller)).toList();
    }

    private String why() {
        return "You get this mail because you ordered at " + shop.name() + ".";
    }
}
