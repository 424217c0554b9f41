package souk.dynamo.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.account.UnfinishedOrders;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Tables;
import souk.listing.SellerListings;
import souk.seller.SellerState;
import souk.seller.SellersBusy;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Who somebody is as a seller: application, profile, rates. Listings are archived first, and say
 * the name no more when the seller has none. While units that were reserved before may still be
 * paid, or sold ones are to be sent, the person stays the seller and can send them.
 */
final class PersonalSeller implements PersonalData {
    /** In place of a name. */
    private static final String FORMER = "Former seller";

    /** How long the listings may take to follow before the rest is left to the next run. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Attribute<String> STATE = Attribute.text("state");
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<String> ABOUT = Attribute.text("about");
    private static final Attribute<String> DELIVERY_AND_RETURNS =
            Attribute.text("deliveryAndReturns");
    private static final Attribute<String> REASON = Attribute.text("reason");

    private final Tables tables;
    private final OwnSeller own;
    private final SellerListings listings;
    private final UnfinishedOrders unfinished;
    private final Clock clock;

    PersonalSeller(
            Tables tables, SellerListings listings, UnfinishedOrders unfinished, Clock clock) {
        this.tables = tables;
        this.own = OwnSeller.in(tables);
        this.listings = listings;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    @Override
    public String area() {
        return "seller";
    }

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        return new Page<>(
                own.of(person).stream()
                        .flatMap(seller -> rows(person, seller))
                        .map(StoredRow::values)
                        .toList(),
                Optional.empty());
    }

    private Stream<StoredRow> rows(ShopperId person, SellerId seller) {
        return Stream.of(OwnSeller.personRow(person), seller.value(), OwnSeller.ratesRow(seller))
                .map(own::row)
                .flatMap(Optional::stream);
    }

    @Override
    public boolean erase(Erasure erasure) {
        Optional<SellerId> seller = own.of(erasure.person());
        if (seller.isEmpty()) {
            return true;
        }
        if (!erasure.reservationsAreOver(clock.instant())
                || !unfinished.sold(erasure.person(), 1).isEmpty()) {
            return false;
        }
        withdrawName(seller.get(), erasure);
        boolean followed = listings.follow(seller.get(), PATIENCE);
        if (followed) {
            forget(seller.get(), erasure);
        }
        return followed;
    }

    /** Of who never sold, nothing stays. */
    private void withdrawName(SellerId seller, Erasure erasure) {
        RowWrite.delete(
                own.table(),
                Schema.keyOf(seller.value()),
                STATE.is(SellerState.APPLIED.word()).or(STATE.is(SellerState.REFUSED.word())),
                SellersBusy::new);
        RowUpdate.of(own.table(), Schema.keyOf(seller.value()))
                .set(Names.USER, erasure.former().value())
                .set(NAME, FORMER)
                .remove(ABOUT)
                .remove(DELIVERY_AND_RETURNS)
                .remove(REASON)
                .when(Names.USER.exists())
                .run(tables, SellersBusy::new);
    }

    /** The row by which the others are found goes last. */
    private void forget(SellerId seller, Erasure erasure) {
        for (String id :
                List.of(OwnSeller.ratesRow(seller), OwnSeller.personRow(erasure.person()))) {
            RowWrite.delete(own.table(), Schema.keyOf(id), Names.ID.exists(), SellersBusy::new);
        }
    }
}
