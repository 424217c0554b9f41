package souk.seller;

/** What a seller's public page says in their own words. */
public record SellerProfile(SellerName name, About about, DeliveryAndReturns deliveryAndReturns) {
    /** Of somebody who only says who they are. */
    public SellerProfile(SellerName name, About about) {
        this(name, about, DeliveryAndReturns.NOTHING);
    }
}
