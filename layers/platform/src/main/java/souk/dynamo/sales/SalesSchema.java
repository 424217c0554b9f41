package souk.dynamo.sales;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attributes;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.sales.AllSales.Kept;
import souk.sales.SalesRow.Content;

/** A row of Sales, whatever it sums up; {@link SalesRows} says by which key. */
final class SalesSchema extends Schema<Kept> {
    static final SalesSchema INSTANCE = new SalesSchema();

    private SalesSchema() {
        super(Kept.class, Keys.of(SalesRows.KEY, SalesRows.SORT));
    }

    @Override
    public Kept parse(Map<String, AttributeValue> row) {
        return new Kept(SalesRowMapper.row(row), SalesRowMapper.content(row));
    }

    @Override
    public Map<String, AttributeValue> write(Kept kept) {
        Content content = kept.content();
        Map<String, AttributeValue> row = new TreeMap<>(SalesRowMapper.key(kept.row()));
        SalesRows.changes(content.figures())
                .forEach((name, sum) -> row.put(name, Attributes.number(sum)));
        if (!content.lines().isEmpty()) {
            var currency = content.lines().getFirst().price().currency();
            row.put("products", SalesRows.lines(content.lines()));
            row.put("currency", Attributes.text(currency.getCurrencyCode()));
        }
        return row;
    }
}
