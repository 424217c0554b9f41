package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Heading;
import souk.functions.mail.letter.Block.Link;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Quote;
import souk.order.Order;
import souk.order.RefundNote;
import souk.refund.Return;

/** What shoppers are written about what they send back. Immutable. */
final class ReturnDrafts {
    private final Shop shop;
    private final Formats formats;

    ReturnDrafts(Shop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
    }

    /**
     * The confirmation on a durable medium, with what was declared and when.
     *
     * @see <a href="https://eur-lex.europa.eu/eli/dir/2011/83/oj">Directive 2011/83/EU</a>, article
     *     11(3), and 11a(4) as added by Directive (EU) 2023/2673
     */
    Draft withdrawn(ForShopper.Withdrawn told) {
        return draft(
                told.order(),
                told.asked(),
                "We have your withdrawal (order %s)",
                "We have your withdrawal",
                "We confirm that we have received it. Keep this mail. %s decides next how the things"
                        + " come back, and we write to you then.",
                own("Your words", told.asked().reason()));
    }

    Draft approved(ForShopper.ReturnApproved told) {
        List<Block> words = new ArrayList<>(said(told.approved().note()));
        if (!told.howTo().text().isEmpty()) {
            words.add(new Quote("How to send it back", told.howTo().text()));
        }
        return draft(
                told.order(),
                told.approved(),
                "You can send it back (order %s)",
                "You can send it back",
                "%s takes it back. Send it to them now; your money goes back when they have it.",
                words);
    }

    Draft refused(ForShopper.ReturnRefused told) {
        return draft(
                told.order(),
                told.refused(),
                "Your return is refused (order %s)",
                "Your return is refused",
                "%s does not take it back. If you think that is wrong, answer this mail.",
                said(told.refused().note()));
    }

    Draft received(ForShopper.ReturnReceived told) {
        return draft(
                told.order(),
                told.received(),
                "Your return has arrived (order %s)",
                "Your return has arrived",
                "%s has it. Your money goes back now, and we write to you when it is on its way.",
                said(told.received().note()));
    }

    /**
     * @param subject with a place for the order's number
     * @param words with a place for the seller's name
     */
    private Draft draft(
            Order order,
            Return back,
            String subject,
            String title,
            String words,
            List<Block> quotes) {
        String number = OrderBlocks.number(order.id());
        List<Block> parts = new ArrayList<>();
        parts.add(new Paragraph(words.formatted(OrderBlocks.sellerName(order, back.seller()))));
        parts.add(
                new Facts(
                        List.of(
                                new Fact("Order", number),
                                new Fact("Asked for", formats.moment(back.askedAt())))));
        parts.add(new Heading("What goes back"));
        parts.add(OrderBlocks.units(order.lines(), back.lines()));
        parts.addAll(quotes);
        parts.add(new Action(new Link("See your order", shop.order(order.id()))));
        return new Draft(
                subject.formatted(number),
                title,
                parts,
                "You get this mail because you ordered at " + shop.name() + ".");
    }

    private static List<Block> said(Optional<RefundNote> note) {
        return own("The seller’s words", note);
    }

    private static List<Block> own(String by, Optional<RefundNote> note) {
        return note.<Block>map(words -> new Quote(by, words.text())).stream().toList();
    }
}
