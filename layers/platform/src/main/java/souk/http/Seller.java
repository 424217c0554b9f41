package souk.http;

import souk.catalogue.SellerId;
import souk.seller.Membership;
import souk.seller.NotASeller;
import souk.seller.Sellers;

/**
 * Who sells, by what is kept of them at this moment: an approval counts from the next request on,
 * and so does a suspension. Their sign-in is no older than {@code SELLER_SESSION_HOURS}.
 */
public record Seller(Sellers sellers) {

    /**
     * The caller, to see what is theirs and to do what is owed to those who paid.
     *
     * @throws NotASeller when they were never approved
     */
    public SellerId of(Request request) {
        return member(request).id();
    }

    /**
     * The caller, to sell.
     *
     * @throws souk.value.Refusal when they do not sell now
     */
    public Membership selling(Request request) {
        Membership member = member(request);
        member.state().requireSelling();
        return member;
    }

    /** Who may not do it at all is not sent to sign in again. */
    private Membership member(Request request) {
        Membership member =
                sellers.find(request.shopper())
                        .filter(each -> each.state().everSold())
                        .orElseThrow(NotASeller::new);
        request.signedInWithin(request.settings().sellerSession());
        return member;
    }
}
