package souk.dynamo.wishlist;

/** The names of the tables that a wishlist touches. */
public record WishlistTables(String wishlists, String products) {}
