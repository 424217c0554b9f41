package souk.catalogue;

/** As much of a product as its seller's overview shows. */
public record Stocked(ProductId id, String title, int stock, RatingSummary rating) {}
