package souk.seller;

/** What a seller's public page says in their own words. */
public record SellerProfile(SellerName name, About about) {}
