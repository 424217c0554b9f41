package souk.http;

import java.util.Optional;
import souk.catalogue.SellerId;
import souk.seller.Membership;
import souk.seller.NotASeller;
import souk.seller.Sellers;
import souk.shopper.ShopperId;

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
        return find(request)
                .filter(member -> member.state().everSold())
                .orElseThrow(NotASeller::new)
                .id();
    }

    /**
     * The caller, to sell.
     *
     * @throws souk.value.Refusal when they do not sell now
     */
    public Membership selling(Request request) {
        Membership member = find(request).orElseThrow(NotASeller::new);
        member.state().requireSelling();
        return member;
    }

    private Optional<Membership> find(Request request) {
        ShopperId person = request.shopper();
        request.signedInWithin(request.settings().sellerSession());
        return sellers.find(person);
    }
}
