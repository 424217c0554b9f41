package souk.functions.mail.letter;

import java.net.URI;
import java.util.Optional;

/**
 * Writes the shop's letters.
 *
 * <pre>{@code
 * var letters = new Letters(new Shop("Souk", URI.create("https://souk.example"), zone));
 * var letter = letters.write(new ForShopper.Ordered(order, returns), Optional.empty());
 * }</pre>
 *
 * <p>The same occasion always becomes the same letter. Safe for use by many threads.
 */
public final class Letters {
    private final Shop shop;
    private final OrderDrafts orders;
    private final MoneyBackDrafts money;
    private final ReturnDrafts returns;
    private final SoldDrafts sold;
    private final SellerDrafts sellers;

    public Letters(Shop shop) {
        var formats = new Formats(shop.zone());
        this.shop = shop;
        this.orders = new OrderDrafts(shop, formats);
        this.money = new MoneyBackDrafts(shop, formats);
        this.returns = new ReturnDrafts(shop, formats);
        this.sold = new SoldDrafts(shop, formats);
        this.sellers = new SellerDrafts(shop, formats);
    }

    /**
     * The letter for an occasion.
     *
     * @param stop a page that stops letters of this kind; empty when the kind is required
     */
    public Letter write(Occasion occasion, Optional<URI> stop) {
        Draft draft =
                switch (occasion) {
                    case ForShopper about -> draft(about);
                    case ForSeller about -> draft(about);
                };
        var footer = new Footer(shop, draft.why(), stop);
        return new Letter(draft.subject(), TextPart.of(draft, footer), HtmlPart.of(draft, footer));
    }

    private Draft draft(ForShopper about) {
        return switch (about) {
            case ForShopper.Ordered told -> orders.ordered(told);
            case ForShopper.Shipped told -> orders.shipped(told);
            case ForShopper.Delivered told -> orders.delivered(told);
            case ForShopper.Cancelled told -> money.cancelled(told);
            case ForShopper.RefundSent told -> money.sent(told);
            case ForShopper.RefundFailed told -> money.failed(told);
            case ForShopper.Withdrawn told -> returns.withdrawn(told);
            case ForShopper.ReturnApproved told -> returns.approved(told);
            case ForShopper.ReturnRefused told -> returns.refused(told);
            case ForShopper.ReturnReceived told -> returns.received(told);
        };
    }

    private Draft draft(ForSeller about) {
        return switch (about) {
            case ForSeller.Sold told -> sold.sold(told);
            case ForSeller.SoldThatDay told -> sold.soldThatDay(told);
            case ForSeller.ApplicationReceived told -> sellers.received(told);
            case ForSeller.ApplicationApproved told -> sellers.approved(told);
            case ForSeller.ApplicationRefused told -> sellers.refused(told);
            case ForSeller.Suspended told -> sellers.suspended(told);
            case ForSeller.Restored told -> sellers.restored(told);
            case ForSeller.AccountIncomplete told -> sellers.incomplete(told);
            case ForSeller.PayoutFailed told -> sellers.payoutFailed(told);
            case ForSeller.LowStock told -> sellers.lowStock(told);
        };
    }
}
