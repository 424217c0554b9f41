package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.StockLevel;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Item;
import souk.functions.mail.letter.Block.Items;
import souk.functions.mail.letter.Block.Link;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Quote;
import souk.moderation.DecisionReason;
import souk.seller.SellerName;

/** What sellers are written about their selling: may they, are they paid, is enough left. */
final class SellerDrafts {
    private static final String SALES = "/seller/sales/";

    private final Shop shop;
    private final Formats formats;

    SellerDrafts(Shop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
    }

    Draft received(ForSeller.ApplicationReceived told) {
        return draft(
                "We have your application",
                told.name(),
                "We have the application of %s and look at it within a few days. We write to you then.",
                List.of(),
                action("See your application", "/sell/"));
    }

    Draft approved(ForSeller.ApplicationApproved told) {
        return draft(
                "Welcome: you can sell now",
                told.name(),
                "The application of %s is approved. Say what you ask for sending, then list what you"
                        + " sell.",
                List.of(),
                action("Set up your shop", "/seller/shipping/"));
    }

    Draft refused(ForSeller.ApplicationRefused told) {
        return draft(
                "Your application is refused",
                told.name(),
                "We have decided not to let %s sell here for now. You may apply again.",
                reason(told.reason()),
                action("See your application", "/sell/"));
    }

    Draft suspended(ForSeller.Suspended told) {
        return draft(
                "Your shop is suspended",
                told.name(),
                "Nothing of %s can be bought for now. Send what is bought already, and take back what"
                        + " comes back. You can object to this decision by answering this mail.",
                reason(told.reason()),
                action("See your orders", "/seller/orders/"));
    }

    Draft restored(ForSeller.Restored told) {
        return draft(
                "Your shop is open again",
                told.name(),
                "What %s sells can be bought again.",
                List.of(),
                action("See your shop", SALES));
    }

    Draft incomplete(ForSeller.AccountIncomplete told) {
        String until =
                told.due().map(due -> " It is needed by " + formats.day(due) + ".").orElse("");
        return draft(
                "Your payouts need something from you",
                told.name(),
                "Before more can be paid out to %s, something has to be added to your payment"
                        + " account."
                        + until,
                List.of(),
                action("See what is missing", SALES));
    }

    Draft payoutFailed(ForSeller.PayoutFailed told) {
        String amount = formats.amount(told.amount());
        List<Block> parts = new ArrayList<>();
        parts.add(new Facts(List.of(new Fact("Payout", amount))));
        told.reason().map(words -> new Quote("Reason", words)).ifPresent(parts::add);
        return draft(
                "Your payout of %s has failed".formatted(amount),
                told.name(),
                "The bank of %s did not take it. The money is not lost: check your bank’s details,"
                        + " and it is sent again.",
                parts,
                action("Check your details", SALES));
    }

    Draft lowStock(ForSeller.LowStock told) {
        long number = told.levels().stream().map(each -> each.line().product()).distinct().count();
        return draft(
                number == 1
                        ? "Almost sold out: " + Clean.name(told.levels().getFirst().title())
                        : "Almost sold out: %d of your products".formatted(number),
                told.name(),
                "Of these, %s has few left or none.",
                List.of(new Items(told.levels().stream().map(this::low).toList())),
                action("See your listings", "/seller/listings/"));
    }

    private Item low(StockLevel level) {
        String left = level.stock() == 0 ? "Sold out" : level.stock() + " left";
        return new Item(
                level.title(),
                OrderBlocks.details(level.options(), left),
                Optional.empty(),
                Optional.of(new Link("Restock", shop.listing(level.line().product()))));
    }

    /**
     * @param words with a place for the seller's name
     */
    private Draft draft(
            String title, SellerName name, String words, List<Block> rest, Action action) {
        List<Block> parts = new ArrayList<>();
        parts.add(new Paragraph(words.formatted(Clean.name(name.text()))));
        parts.addAll(rest);
        parts.add(action);
        return new Draft(
                title,
                title,
                parts,
                "You get this mail because you sell, or asked to sell, at " + shop.name() + ".");
    }

    private static List<Block> reason(Optional<DecisionReason> reason) {
        return reason.<Block>map(why -> new Quote("Why", why.text())).stream().toList();
    }

    private Action action(String words, String path) {
        return new Action(new Link(words, shop.page(path)));
    }
}
