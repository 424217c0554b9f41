package souk.dynamo.seller;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shopper.ShopperId;

/**
 * The rows of Sellers, two of each: {@code id}, the seller, and {@code user#sub}, by which a person
 * finds their own. No seller's id holds a {@code #}.
 */
public final class SellerRows {
    private static final String PERSON = "user#";

    /** Of the row by which a person finds the seller they are. */
    public static final Schema<OfPerson> OF_PERSON =
            Schema.of(
                    OfPerson.class,
                    Keys.of("id"),
                    row ->
                            new OfPerson(
                                    new ShopperId(text(row, "id").substring(PERSON.length())),
                                    new SellerId(text(row, "sellerId"))),
                    row ->
                            Map.of(
                                    "id", text(PERSON + row.person()),
                                    "sellerId", text(row.seller().value())));

    private SellerRows() {}

    /** Which seller a person is. */
    public record OfPerson(ShopperId person, SellerId seller) {}

    /** The key of the row that names the seller a person is. */
    public static List<Key> keyOf(ShopperId person) {
        return List.of(Schema.keyOf(PERSON + person));
    }

    /** The row that names the seller a person is. */
    public static Map<String, AttributeValue> ofPerson(ShopperId person, SellerId id) {
        return OF_PERSON.write(new OfPerson(person, id));
    }

    static Map<String, AttributeValue> seller(ShopperId person, SellerId id, Instant now) {
        return Map.of(
                "id", text(id.value()),
                "userId", text(person.value()),
                "createdAt", number(now.toEpochMilli()));
    }
}
