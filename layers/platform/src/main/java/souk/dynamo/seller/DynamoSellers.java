package souk.dynamo.seller;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.seller.Sellers;
import souk.seller.SellersBusy;
import souk.shopper.ShopperId;

/**
 * Sellers in DynamoDB. Both rows of a seller are written in one transaction, so that a person is
 * one seller however often they are registered at once. Safe for use by many threads.
 */
public final class DynamoSellers implements Sellers {
    private static final int BY_PERSON = 0;

    private final Tables tables;
    private final DynamoDbTable<SellerRows.OfPerson> people;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives random ids, never the same twice, at most 36 characters
     */
    public DynamoSellers(Tables tables, Clock clock, Supplier<String> ids) {
        this.tables = tables;
        this.people = tables.table(Table.SELLERS, SellerRows.OF_PERSON);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<SellerId> find(ShopperId person) {
        Key key = SellerRows.keyOf(person).getFirst();
        return Optional.ofNullable(people.getItem(get -> get.key(key).consistentRead(true)))
                .map(SellerRows.OfPerson::seller);
    }

    @Override
    public SellerId findOrRegister(ShopperId person) {
        return find(person).orElseGet(() -> register(person, new SellerId(ids.get())));
    }

    @Override
    public SellerId register(ShopperId person, SellerId id) {
        var isNew = SellerRows.ID.missing();
        var sellers = tables.table(Table.SELLERS, SellerRows.REGISTERED);
        var outcome =
                new Transaction()
                        .put(people, new SellerRows.OfPerson(person, id), isNew)
                        .put(sellers, new SellerRows.Registered(id, person, clock.instant()), isNew)
                        .run(tables, ids.get(), SellersBusy::new);
        if (outcome.done()) {
            return id;
        }
        if (outcome.failed(BY_PERSON)) {
            return find(person).orElseThrow(SellersBusy::new);
        }
        throw new IllegalStateException("a seller's id is another's: " + id);
    }
}
