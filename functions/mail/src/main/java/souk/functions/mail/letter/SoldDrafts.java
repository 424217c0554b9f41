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
import souk.functions.mail.letter.Block.Sum;
import souk.functions.mail.letter.Block.Sums;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderLine;
import souk.parcel.SellerOrder;

/** What sellers are written about what they sold: their own lines and nobody else's. Immutable. */
final class SoldDrafts {
    private final Shop shop;
    private final Formats formats;
    private final OrderBlocks blocks;

    SoldDrafts(Shop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
        this.blocks = new OrderBlocks(formats);
    }

    Draft sold(ForSeller.Sold told) {
        SellerOrder sold = told.sold();
        Order order = sold.order();
        String number = OrderBlocks.number(order.id());
        List<Block> parts = new ArrayList<>();
        parts.add(
                new Paragraph(
                        sold.charge().isPresent()
                                ? "It is paid. Where it goes is on the order’s page; tell there when"
                                        + " you have sent it."
                                : "It is paid."));
        parts.add(facts(order, number));
        parts.add(new Items(items(sold)));
        parts.add(sums(sold));
        parts.add(new Action(new Link("See the order", shop.soldOrder(order.id()))));
        return new Draft(
                "You sold %s (order %s)".formatted(OrderBlocks.inShort(sold.lines()), number),
                "You have sold something",
                parts,
                why());
    }

    Draft soldThatDay(ForSeller.SoldThatDay told) {
        int all = told.sold().size() + told.more();
        boolean one = all == 1;
        String day = formats.day(told.day());
        List<Block> parts = new ArrayList<>();
        parts.add(
                new Paragraph(
                        one
                                ? "This order was paid on "
                                        + day
                                        + ". Where it goes is on its page."
                                : "These orders were paid on "
                                        + day
                                        + ". Where each goes is on its page."));
        for (SellerOrder sold : told.sold()) {
            String number = OrderBlocks.number(sold.order().id());
            parts.add(new Heading("Order " + number));
            parts.add(new Items(items(sold)));
            parts.add(sums(sold));
            parts.add(
                    new Action(new Link("See order " + number, shop.soldOrder(sold.order().id()))));
        }
        if (told.more() > 0) {
            parts.add(
                    new Paragraph(
                            Formats.count(told.more(), "more order is", "more orders are")
                                    + " on the page of your orders."));
            parts.add(new Action(new Link("See your orders", shop.page("/seller/orders/"))));
        }
        return new Draft(
                "%s paid on %s".formatted(Formats.count(all, "order", "orders"), day),
                "What you sold",
                parts,
                why());
    }

    private Facts facts(Order order, String number) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Order", number));
        order.state().paidAt().ifPresent(at -> facts.add(new Fact("Paid", formats.day(at))));
        return new Facts(facts);
    }

    private List<Item> items(SellerOrder sold) {
        List<Item> items = new ArrayList<>(sold.lines().stream().map(blocks::bought).toList());
        sold.charge()
                .map(
                        charge ->
                                new Item(
                                        "Shipping: " + Clean.name(charge.name()),
                                        List.of(),
                                        Optional.of(formats.amount(charge.amount())),
                                        Optional.empty()))
                .ifPresent(items::add);
        return items;
    }

    private Sums sums(SellerOrder sold) {
        Money none = Money.zero(sold.order().total().currency());
        Money lines = sold.lines().stream().map(OrderLine::total).reduce(none, Money::plus);
        Money all = sold.charge().map(charge -> lines.plus(charge.amount())).orElse(lines);
        return new Sums(List.of(new Sum("Total paid", formats.amount(all))));
    }

    private String why() {
        return "You get this mail because you sell at " + shop.name() + ".";
    }
}
