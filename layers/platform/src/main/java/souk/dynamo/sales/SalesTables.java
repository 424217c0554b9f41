package souk.dynamo.sales;

/** The names of the tables that a sum of sales touches. */
public record SalesTables(String sales, String requests) {}
