package souk.shipping;

/** A seller as a quote needs to know them. */
public record SellerTerms(String name, ShippingRates rates) {}
