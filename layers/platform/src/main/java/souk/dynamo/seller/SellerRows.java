package souk.dynamo.seller;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shopper.ShopperId;

/**
 * The rows of Sellers, two of each: {@code id}, the seller, and {@code user#sub}, by which a person
 * finds their own. No seller's id holds a {@code #}.
 */
public final class SellerRows {
    private static final String PERSON = "user#";

    static final Attribute<String> ID = Attribute.text("id");
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<ShopperId> PERSON_OF =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<Instant> CREATED_AT = Attribute.millis("createdAt");

    /** Of the row by which a person finds the seller they are. */
    public static final Schema<OfPerson> OF_PERSON =
            Schema.of(
                    OfPerson.class,
                    Keys.of(ID),
                    row ->
                            new OfPerson(
                                    new ShopperId(ID.of(row).substring(PERSON.length())),
                                    SELLER.of(row)),
                    row ->
                            Map.ofEntries(
                                    ID.entry(PERSON + row.person()), SELLER.entry(row.seller())));

    static final Schema<Registered> REGISTERED =
            Schema.writeOnly(
                    Registered.class,
                    Keys.of(ID),
                    row ->
                            Map.ofEntries(
                                    ID.entry(row.id().value()),
                                    PERSON_OF.entry(row.person()),
                                    CREATED_AT.entry(row.at())));

    private SellerRows() {}

    /** Which seller a person is. */
    public record OfPerson(ShopperId person, SellerId seller) {}

    /** A seller. */
    record Registered(SellerId id, ShopperId person, Instant at) {}

    /** The key of the row that names the seller a person is. */
    public static List<Key> keyOf(ShopperId person) {
        return List.of(Schema.keyOf(PERSON + person));
    }

    /** The row that names the seller a person is. */
    public static Map<String, AttributeValue> ofPerson(ShopperId person, SellerId id) {
        return OF_PERSON.write(new OfPerson(person, id));
    }
}
