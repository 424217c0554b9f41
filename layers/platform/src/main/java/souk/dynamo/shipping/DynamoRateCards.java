package souk.dynamo.shipping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.SellerId;
import souk.dynamo.BatchRead;
import souk.dynamo.Condition;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shipping.RateCard;
import souk.shipping.RateCards;
import souk.shipping.RatesBusy;
import souk.shipping.ShippingRates;
import souk.shipping.StaleRates;
import souk.value.Precondition;

/**
 * Rates in DynamoDB: a seller's are one row of Sellers, replaced as a whole under its version. Safe
 * for use by many threads.
 */
public final class DynamoRateCards implements RateCards {
    private final Tables tables;
    private final DynamoDbTable<RateCardRow> cards;

    public DynamoRateCards(Tables tables) {
        this.tables = tables;
        this.cards = tables.table(Table.SELLERS, RateCardRow.SCHEMA);
    }

    @Override
    public RateCard find(SellerId seller) {
        var key = RateCardRow.key(seller);
        return Optional.ofNullable(cards.getItem(get -> get.key(key).consistentRead(true)))
                .map(row -> new RateCard(Optional.of(row.rates()), row.version()))
                .orElse(RateCard.NONE);
    }

    @Override
    public Map<SellerId, ShippingRates> findAll(Collection<SellerId> sellers) {
        var keys = sellers.stream().map(RateCardRow::key).toList();
        Map<SellerId, ShippingRates> found = new HashMap<>();
        new BatchRead()
                .consistentlyOf(cards, keys)
                .from(tables.enhanced())
                .of(cards)
                .forEach(row -> found.put(row.seller(), row.rates()));
        return found;
    }

    @Override
    public RateCard replace(SellerId seller, Precondition condition, ShippingRates rates) {
        RateCard before = find(seller);
        if (!condition.allows(before.version())) {
            throw new StaleRates(before.version());
        }
        Condition asRead =
                before.rates().isEmpty()
                        ? RateCardRow.VERSION.missing()
                        : RateCardRow.VERSION.is(before.version());
        var row = new RateCardRow(seller, rates, before.version() + 1);
        RowWrite written = RowWrite.put(cards, row, asRead, RatesBusy::new);
        // It may be our own write that stands there: its answer was lost, and the SDK sent it
        // again.
        if (!written.done() && !written.row().equals(RateCardRow.SCHEMA.write(row))) {
            throw new StaleRates(find(seller).version());
        }
        return new RateCard(Optional.of(rates), row.version());
    }
}
