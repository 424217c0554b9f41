package souk.dynamo.seller;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.seller.SellerPeople;
import souk.shopper.ShopperId;

/** The person in a seller's row. Safe for use by many threads. */
public final class DynamoSellerPeople implements SellerPeople {
    private final DynamoDbTable<SellerRows.OfSeller> sellers;

    public DynamoSellerPeople(Tables tables) {
        this.sellers = tables.table(Table.SELLERS, SellerRows.OF_SELLER);
    }

    @Override
    public Optional<ShopperId> find(SellerId seller) {
        var key = SellerRows.key(seller);
        return Optional.ofNullable(sellers.getItem(get -> get.key(key).consistentRead(true)))
                .map(SellerRows.OfSeller::person);
    }
}
