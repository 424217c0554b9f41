package souk.dynamo.sales;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.sales.AllSales.Kept;
import souk.sales.SalesRow.Content;

/** A row of Sales, whatever it sums up; {@link SalesRows} says by which key. */
public final class SalesSchema extends Schema<Kept> {
    /** The index of orders by seller and by how far they are sent. */
    static final String FULFILMENT = "fulfilment";

    public static final SalesSchema INSTANCE = new SalesSchema();

    private SalesSchema() {
        super(Kept.class, keys());
    }

    static Keys keys() {
        return Keys.of(SalesRows.SELLER, SalesRows.SORT)
                .index(FULFILMENT, SalesRows.SELLER_FULFILMENT, SalesRows.SORT);
    }

    @Override
    public Kept parse(Map<String, AttributeValue> row) {
        return new Kept(SalesRowMapper.row(row), SalesRowMapper.content(row));
    }

    @Override
    public Map<String, AttributeValue> write(Kept kept) {
        Content content = kept.content();
        Map<String, AttributeValue> row = new TreeMap<>(SalesRowMapper.key(kept.row()));
        SalesRows.sums(content.figures())
                .forEach((sum, value) -> sum.put(row, Optional.of(value).filter(v -> v != 0)));
        if (!content.lines().isEmpty()) {
            SalesRows.LINES.put(row, SalesRows.lines(content.lines()));
            SalesRows.CURRENCY.put(row, content.lines().getFirst().price().currency());
        }
        content.fulfilment()
                .ifPresent(
                        fulfilment -> {
                            SalesRows.FULFILMENT.put(row, fulfilment);
                            SalesRows.SELLER_FULFILMENT.put(
                                    row,
                                    SalesRows.sellerFulfilment(kept.row().seller(), fulfilment));
                        });
        return row;
    }
}
