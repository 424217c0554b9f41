package souk.seller;

import souk.catalogue.SellerId;

/** The seller that a person is, as far as most calls need to know. */
public record Membership(SellerId id, SellerName name, SellerState state) {}
