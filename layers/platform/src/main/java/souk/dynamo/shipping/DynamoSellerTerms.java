package souk.dynamo.shipping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.catalogue.SellerId;
import souk.dynamo.BatchRead;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.seller.SellerRows;
import souk.order.SellerTerms;
import souk.shipping.ShippingRates;

/**
 * Sellers' rates and states from the rows of Sellers, each time in one round trip. Safe for use by
 * many threads.
 */
public final class DynamoSellerTerms implements SellerTerms {
    private final Tables tables;
    private final DynamoDbTable<SellerTermsRow> rows;

    public DynamoSellerTerms(Tables tables) {
        this.tables = tables;
        this.rows = tables.table(Table.SELLERS, SellerTermsRow.SCHEMA);
    }

    @Override
    public Map<SellerId, Optional<ShippingRates>> find(Collection<SellerId> sellers) {
        List<Key> keys = new ArrayList<>();
        for (SellerId seller : sellers) {
            keys.add(SellerRows.key(seller));
            keys.add(RateCardRow.key(seller));
        }
        List<SellerTermsRow> found = read(keys);
        Map<SellerId, ShippingRates> rates = new HashMap<>();
        for (SellerTermsRow row : found) {
            row.rates().ifPresent(card -> rates.put(card.seller(), card.rates()));
        }
        return whoSells(found).stream()
                .collect(
                        Collectors.toMap(
                                seller -> seller,
                                seller -> Optional.ofNullable(rates.get(seller))));
    }

    @Override
    public Set<SellerId> selling(Collection<SellerId> sellers) {
        return whoSells(read(sellers.stream().map(SellerRows::key).toList()));
    }

    private List<SellerTermsRow> read(List<Key> keys) {
        return new BatchRead().consistentlyOf(rows, keys).from(tables.enhanced()).of(rows);
    }

    private static Set<SellerId> whoSells(List<SellerTermsRow> found) {
        return found.stream()
                .flatMap(row -> row.seller().stream())
                .filter(seller -> seller.state().sells())
                .map(SellerRows.Standing::id)
                .collect(Collectors.toSet());
    }
}
