package souk.dynamo.review;

/** The names of the tables that a review touches. */
public record ReviewTables(
        String reviews, String products, String orders, String shoppers, String sellers) {}
