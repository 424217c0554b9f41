package souk.dynamo;

/** The names of the tables that a sum of sales touches. */
public record SalesTables(String sales, String requests) {}
