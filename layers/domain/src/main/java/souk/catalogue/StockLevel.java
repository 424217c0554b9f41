package souk.catalogue;

/** A product, and how many units of it may still be bought. */
public record StockLevel(ProductId id, String title, int stock) {}
