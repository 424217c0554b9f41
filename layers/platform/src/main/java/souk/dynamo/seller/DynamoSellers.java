package souk.dynamo.seller;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.SellerId;
import souk.dynamo.BatchRead;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.moderation.DecisionRows;
import souk.moderation.Decision;
import souk.seller.Membership;
import souk.seller.NoSuchSeller;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.seller.Sellers;
import souk.seller.SellersBusy;
import souk.shopper.ShopperId;
import souk.value.Page;
import souk.value.Precondition;

/**
 * Sellers in DynamoDB. Both rows of a seller are written in one transaction under the version that
 * was read, so that a person is one seller, and both rows say the same. Safe for use by many
 * threads.
 */
public final class DynamoSellers implements Sellers {
    private static final int MAX_ATTEMPTS = 20;

    private final Tables tables;
    private final DynamoDbTable<SellerRows.OfPerson> people;
    private final DynamoDbTable<SellerRows.OfSeller> sellers;
    private final DynamoDbTable<SellerRows.Standing> standings;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives random ids, never the same twice, at most 36 characters
     */
    public DynamoSellers(Tables tables, Clock clock, Supplier<String> ids) {
        this.tables = tables;
        this.people = tables.table(Table.SELLERS, SellerRows.OF_PERSON);
        this.sellers = tables.table(Table.SELLERS, SellerRows.OF_SELLER);
        this.standings = tables.table(Table.SELLERS, SellerRows.STANDING);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<Membership> find(ShopperId person) {
        var key = SellerRows.key(person);
        return Optional.ofNullable(people.getItem(get -> get.key(key).consistentRead(true)))
                .map(SellerRows.OfPerson::seller);
    }

    @Override
    public Optional<Seller> find(SellerId id) {
        return row(id).map(SellerRows.OfSeller::seller);
    }

    private Optional<SellerRows.OfSeller> row(SellerId id) {
        var key = SellerRows.key(id);
        return Optional.ofNullable(sellers.getItem(get -> get.key(key).consistentRead(true)));
    }

    @Override
    public Map<SellerId, SellerState> states(Collection<SellerId> ids) {
        var keys = ids.stream().map(SellerRows::key).toList();
        var rows = new BatchRead().consistentlyOf(standings, keys).from(tables.enhanced());
        Map<SellerId, SellerState> states = new HashMap<>();
        rows.of(standings).forEach(row -> states.put(row.id(), row.state()));
        return states;
    }

    @Override
    public Page<Seller> list(SellerState state, int limit, Optional<String> after) {
        var key = Schema.keyOf(state.word());
        var part =
                after.map(
                                position ->
                                        QueryConditional.sortGreaterThan(
                                                Schema.keyOf(
                                                        state.word(),
                                                        SellerRows.position(position))))
                        .orElseGet(() -> QueryConditional.keyEqualTo(key));
        return ListPage.of(
                        sellers.index(SellerRows.BY_STATE)
                                .query(query -> query.queryConditional(part).limit(limit + 1)),
                        limit,
                        SellerRows.OfSeller::position)
                .map(SellerRows.OfSeller::seller);
    }

    @Override
    public void add(ShopperId person, Seller seller) {
        if (find(person).isEmpty()) {
            create(new SellerRows.OfSeller(person, seller, seller.appliedAt()));
        }
    }

    @Override
    public Seller apply(ShopperId person, SellerApplication application) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            Optional<Membership> known = find(person);
            Optional<Seller> applied =
                    known.isEmpty()
                            ? create(applying(person, application, now))
                            : changed(
                                    known.get().id(),
                                    seller -> seller.applyingAgain(application, now),
                                    _ -> {});
            if (applied.isPresent()) {
                return applied.get();
            }
        }
        throw new SellersBusy();
    }

    private SellerRows.OfSeller applying(
            ShopperId person, SellerApplication application, Instant now) {
        var seller = Seller.applying(new SellerId(ids.get()), application, now);
        return new SellerRows.OfSeller(person, seller, now);
    }

    @Override
    public Seller describe(SellerId id, Precondition condition, SellerProfile profile) {
        return change(id, seller -> seller.described(condition, profile), _ -> {});
    }

    @Override
    public Seller decide(SellerId id, SellerState next, Decision decision) {
        return change(
                id,
                seller -> seller.state() == next ? seller : seller.decided(next, decision),
                transaction -> DecisionRows.decided(transaction, tables, decision, ids.get()));
    }

    private Seller change(
            SellerId id, UnaryOperator<Seller> change, Consumer<Transaction> besides) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Seller> after = changed(id, change, besides);
            if (after.isPresent()) {
                return after.get();
            }
        }
        throw new SellersBusy();
    }

    /** Empty when another has changed the seller meanwhile. */
    private Optional<Seller> changed(
            SellerId id, UnaryOperator<Seller> change, Consumer<Transaction> besides) {
        SellerRows.OfSeller before = row(id).orElseThrow(NoSuchSeller::new);
        Seller after = change.apply(before.seller());
        if (after.equals(before.seller())) {
            return Optional.of(after);
        }
        var row = before.changedTo(after, clock.instant());
        var transaction =
                new Transaction()
                        .put(sellers, row, SellerRows.VERSION.is(before.seller().version()))
                        .put(people, row.ofPerson());
        besides.accept(transaction);
        return done(transaction) ? Optional.of(after) : Optional.empty();
    }

    /** Empty when the person, or the id, is known. */
    private Optional<Seller> create(SellerRows.OfSeller row) {
        var isNew = SellerRows.ID.missing();
        var transaction =
                new Transaction().put(people, row.ofPerson(), isNew).put(sellers, row, isNew);
        return done(transaction) ? Optional.of(row.seller()) : Optional.empty();
    }

    private boolean done(Transaction transaction) {
        return transaction.run(tables, ids.get(), SellersBusy::new).done();
    }
}
