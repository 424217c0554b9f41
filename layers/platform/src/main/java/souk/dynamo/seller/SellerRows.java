package souk.dynamo.seller;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.seller.About;
import souk.seller.DeliveryAndReturns;
import souk.seller.Membership;
import souk.seller.NotASeller;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.shipping.Country;
import souk.shopper.ShopperId;
import souk.value.Malformed;

/**
 * The rows of Sellers, two of each: {@code id}, the seller, and {@code user#sub}, by which a person
 * finds their own. No seller's id holds a {@code #}. Name and state stand in both, and are changed
 * in one transaction.
 */
public final class SellerRows {
    private static final String PERSON = "user#";

    static final Attribute<String> ID = Attribute.text("id");
    static final Attribute<SellerState> STATE =
            Attribute.text("state", SellerState::of, SellerState::word);
    static final Attribute<Long> VERSION = Attribute.number("version");

    /** Sorts the index by state: since when, in 13 digits of milliseconds, and the id. */
    static final Attribute<String> IN_STATE_SINCE = Attribute.text("inStateSince");

    private static final Attribute<SellerName> NAME =
            Attribute.text("name", SellerName::new, SellerName::text);
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<ShopperId> PERSON_OF =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<About> ABOUT = Attribute.text("about", About::new, About::text);
    private static final Attribute<DeliveryAndReturns> DELIVERY_AND_RETURNS =
            Attribute.text("deliveryAndReturns", DeliveryAndReturns::new, DeliveryAndReturns::text);
    private static final Attribute<Country> COUNTRY =
            Attribute.text("country", Country::new, Country::code);
    private static final Attribute<Boolean> TRADER = Attribute.flag("trader");
    private static final Attribute<String> TERMS = Attribute.text("termsVersion");
    private static final Attribute<Instant> APPLIED_AT = Attribute.millis("appliedAt");
    private static final Attribute<Instant> SINCE = Attribute.millis("since");
    private static final Attribute<String> REASON = Attribute.text("reason");

    static final String BY_STATE = "state";

    /** Of the row by which a person finds the seller they are. */
    public static final Schema<OfPerson> OF_PERSON =
            Schema.of(
                    OfPerson.class,
                    Keys.of(ID),
                    row ->
                            new OfPerson(
                                    new ShopperId(ID.of(row).substring(PERSON.length())),
                                    new Membership(SELLER.of(row), NAME.of(row), STATE.of(row))),
                    SellerRows::write);

    /** Of the row that holds everything. The other has no place in its index. */
    public static final Schema<OfSeller> OF_SELLER =
            Schema.of(
                    OfSeller.class,
                    Keys.of(ID).index(BY_STATE, STATE, IN_STATE_SINCE),
                    SellerRows::parse,
                    SellerRows::write);

    /** The little of it that many calls read of several sellers at once. */
    public static final Schema<Standing> STANDING =
            Schema.readOnly(Standing.class, Keys.of(ID), SellerRows::standing);

    private SellerRows() {}

    /** Which seller a person is. */
    public record OfPerson(ShopperId person, Membership seller) {}

    /**
     * A seller, and who they are.
     *
     * @param inStateSince when they came into their state
     */
    public record OfSeller(ShopperId person, Seller seller, Instant inStateSince) {
        OfSeller changedTo(Seller after, Instant now) {
            return new OfSeller(
                    person, after, after.state() == seller.state() ? inStateSince : now);
        }

        /** Its place in the list of its state. */
        String position() {
            return "%013d#%s".formatted(inStateSince.toEpochMilli(), seller.id());
        }

        public OfPerson ofPerson() {
            return new OfPerson(person, new Membership(seller.id(), seller.name(), seller.state()));
        }
    }

    /** What a seller is called, and whether they sell. */
    public record Standing(SellerId id, SellerName name, SellerState state) {}

    /**
     * A position as a reader brings it back.
     *
     * @throws Malformed when it has another form
     */
    static String position(String text) {
        if (!text.matches("[0-9]{13}#[A-Za-z0-9_-]{1,128}")) {
            throw new Malformed("cursor does not belong to this list");
        }
        return text;
    }

    /** Whether a row of Sellers says how a seller stands. */
    public static boolean isIn(Map<String, AttributeValue> row) {
        return STATE.isIn(row);
    }

    public static Key key(ShopperId person) {
        return Schema.keyOf(PERSON + person);
    }

    public static Key key(SellerId seller) {
        return Schema.keyOf(seller.value());
    }

    /**
     * Adds to a transaction that it is only done while a seller sells under that name. Their row as
     * it is tells why, when it is not.
     */
    public static Transaction whileSelling(
            Transaction transaction, Tables tables, SellerId seller, String name) {
        return transaction.check(
                tables.table(Table.SELLERS, STANDING),
                key(seller),
                STATE.is(SellerState.APPROVED).and(NAME.is(new SellerName(name))));
    }

    /**
     * What a seller is called by their row.
     *
     * @param row as it stands; empty for none
     * @throws souk.value.Refusal when they do not sell
     */
    public static String sellingName(Map<String, AttributeValue> row) {
        if (row.isEmpty()) {
            throw new NotASeller();
        }
        Standing seller = STANDING.read(row);
        seller.state().requireSelling();
        return seller.name().text();
    }

    /** Adds to a transaction that it is only done while a seller is as they were read. */
    public static Transaction whileStill(Transaction transaction, Tables tables, Standing seller) {
        return transaction.check(
                tables.table(Table.SELLERS, STANDING),
                key(seller.id()),
                STATE.is(seller.state()).and(NAME.is(seller.name())));
    }

    private static Standing standing(Map<String, AttributeValue> row) {
        return new Standing(SELLER.of(row), NAME.of(row), STATE.of(row));
    }

    private static OfSeller parse(Map<String, AttributeValue> row) {
        var application =
                new SellerApplication(
                        new SellerProfile(
                                NAME.of(row),
                                ABOUT.maybeOf(row).orElseGet(() -> new About("")),
                                DELIVERY_AND_RETURNS
                                        .maybeOf(row)
                                        .orElse(DeliveryAndReturns.NOTHING)),
                        COUNTRY.of(row),
                        TRADER.isIn(row),
                        TERMS.of(row));
        var seller =
                new Seller(
                        SELLER.of(row),
                        application,
                        STATE.of(row),
                        APPLIED_AT.of(row),
                        SINCE.maybeOf(row),
                        REASON.maybeOf(row),
                        VERSION.of(row));
        String since = IN_STATE_SINCE.of(row);
        return new OfSeller(
                PERSON_OF.of(row),
                seller,
                Instant.ofEpochMilli(Long.parseLong(since.substring(0, since.indexOf('#')))));
    }

    private static Map<String, AttributeValue> write(OfPerson row) {
        return Map.ofEntries(
                ID.entry(PERSON + row.person()),
                SELLER.entry(row.seller().id()),
                NAME.entry(row.seller().name()),
                STATE.entry(row.seller().state()));
    }

    private static Map<String, AttributeValue> write(OfSeller row) {
        Seller seller = row.seller();
        SellerApplication application = seller.application();
        Map<String, AttributeValue> written = new HashMap<>();
        ID.put(written, seller.id().value());
        SELLER.put(written, seller.id());
        PERSON_OF.put(written, row.person());
        NAME.put(written, seller.name());
        About about = application.profile().about();
        ABOUT.put(written, Optional.of(about).filter(each -> !each.text().isEmpty()));
        var delivery = application.profile().deliveryAndReturns();
        DELIVERY_AND_RETURNS.put(
                written, Optional.of(delivery).filter(each -> !each.text().isEmpty()));
        COUNTRY.put(written, application.country());
        TRADER.put(written, Optional.of(true).filter(_ -> application.trader()));
        TERMS.put(written, application.termsVersion());
        STATE.put(written, seller.state());
        IN_STATE_SINCE.put(written, row.position());
        APPLIED_AT.put(written, seller.appliedAt());
        SINCE.put(written, seller.since());
        REASON.put(written, seller.reason());
        VERSION.put(written, seller.version());
        return written;
    }
}
