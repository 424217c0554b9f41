package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Heading;
import souk.functions.mail.letter.Block.Item;
import souk.functions.mail.letter.Block.Items;
import souk.functions.mail.letter.Block.Link;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Quote;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.RefundTerms;
import souk.order.RefundedLine;

/** What shoppers are written about what is not sent, and about money that goes back. Immutable. */
final class MoneyBackDrafts {
    private final Shop shop;
    private final Formats formats;

    MoneyBackDrafts(Shop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
    }

    Draft cancelled(ForShopper.Cancelled told) {
        Order order = told.order();
        String number = OrderBlocks.number(order.id());
        boolean all =
                OrderBlocks.unitCount(told.units())
                        == order.lines().stream().mapToInt(line -> line.quantity().units()).sum();
        String what = all ? "Your order is cancelled" : "Part of your order is cancelled";
        List<Block> parts = new ArrayList<>();
        parts.add(new Paragraph(by(told) + " " + money(told)));
        parts.add(new Facts(List.of(new Fact("Order", number))));
        parts.add(new Heading("What will not be sent"));
        parts.add(OrderBlocks.units(order.lines(), told.units()));
        told.reason().ifPresent(reason -> parts.add(new Quote("Reason", reason.text())));
        parts.add(toOrder(order));
        return new Draft(
                (all ? "Order %s is cancelled" : "Part of order %s is cancelled").formatted(number),
                what,
                parts,
                why());
    }

    private static String by(ForShopper.Cancelled told) {
        return switch (told.by()) {
            case SHOPPER -> "As you asked, this will not be sent.";
            case SELLER -> "The seller has cancelled this. It will not be sent.";
            case SHOP -> "We have cancelled this. It will not be sent.";
        };
    }

    private String money(ForShopper.Cancelled told) {
        return told.refund()
                .map(
                        amount ->
                                "You get back %s, the way you paid. We write to you when it is on its way."
                                        .formatted(formats.amount(amount)))
                .orElse("You have paid nothing for it.");
    }

    Draft sent(ForShopper.RefundSent told) {
        Order order = told.order();
        String amount = formats.amount(told.refund().amount());
        return refund(
                order,
                told.refund(),
                "%s is on its way back to you (order %s)"
                        .formatted(amount, OrderBlocks.number(order.id())),
                "Your refund is on its way",
                "We have sent %s back, the way you paid. Your bank may take five to ten days to show it."
                        .formatted(amount));
    }

    Draft failed(ForShopper.RefundFailed told) {
        Order order = told.order();
        String amount = formats.amount(told.refund().amount());
        return refund(
                order,
                told.refund(),
                "Your refund of %s has not arrived (order %s)"
                        .formatted(amount, OrderBlocks.number(order.id())),
                "Your refund has not arrived",
                "We sent %s back, and your bank did not take it. We look into it and find another way; you have to do nothing for now."
                        .formatted(amount));
    }

    private Draft refund(Order order, Refund refund, String subject, String title, String words) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Paragraph(words));
        parts.add(
                new Facts(
                        List.of(
                                new Fact("Order", OrderBlocks.number(order.id())),
                                new Fact("Refund", formats.amount(refund.amount())))));
        refund.terms().ifPresent(terms -> parts.addAll(terms(order, terms)));
        parts.add(toOrder(order));
        return new Draft(subject, title, parts, why());
    }

    /** What it is for, as far as that is known. */
    private List<Block> terms(Order order, RefundTerms terms) {
        List<Item> items = new ArrayList<>();
        for (RefundedLine back : terms.lines()) {
            OrderBlocks.line(order.lines(), back.id())
                    .map(
                            line ->
                                    new Item(
                                            line.title(),
                                            back.units() == 0
                                                    ? options(line)
                                                    : OrderBlocks.item(line, back.units())
                                                            .details(),
                                            Optional.of(inCurrency(order, back.amount())),
                                            Optional.empty()))
                    .ifPresent(items::add);
        }
        terms.shipping().values().stream()
                .reduce(Math::addExact)
                .filter(shipping -> shipping > 0)
                .map(
                        shipping ->
                                new Item(
                                        "Shipping",
                                        List.of(),
                                        Optional.of(inCurrency(order, shipping)),
                                        Optional.empty()))
                .ifPresent(items::add);
        List<Block> parts = new ArrayList<>();
        if (!items.isEmpty()) {
            parts.add(new Heading("What it is for"));
            parts.add(new Items(items));
        }
        terms.reason().ifPresent(reason -> parts.add(new Quote("Reason", reason.text())));
        return parts;
    }

    private static List<String> options(OrderLine line) {
        return line.options().isEmpty() ? List.of() : List.of(OrderBlocks.words(line.options()));
    }

    private String inCurrency(Order order, long minor) {
        return formats.amount(new Money(minor, order.total().currency()));
    }

    private Action toOrder(Order order) {
        return new Action(new Link("See your order", shop.order(order.id())));
    }

    private String why() {
        return "You get this mail because you ordered at " + shop.name() + ".";
    }
}
