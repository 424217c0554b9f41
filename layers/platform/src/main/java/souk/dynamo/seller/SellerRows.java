package souk.dynamo.seller;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.shopper.ShopperId;

/**
 * The rows of Sellers, two of each: {@code id}, the seller, and {@code user#sub}, by which a person
 * finds their own. No seller's id holds a {@code #}.
 */
public final class SellerRows {
    private static final String SELLER = "sellerId";

    private SellerRows() {}

    /** The key of the row that names the seller a person is. */
    public static Map<String, AttributeValue> keyOf(ShopperId person) {
        return Map.of("id", text("user#" + person));
    }

    /** The row that names the seller a person is. */
    public static Map<String, AttributeValue> ofPerson(ShopperId person, SellerId id) {
        return Map.of("id", text("user#" + person), SELLER, text(id.value()));
    }

    static Map<String, AttributeValue> seller(ShopperId person, SellerId id, Instant now) {
        return Map.of(
                "id", text(id.value()),
                "userId", text(person.value()),
                "createdAt", number(now.toEpochMilli()));
    }

    /** The seller that is named in the row that was read under {@link #keyOf}, if there was one. */
    public static Optional<SellerId> read(List<Map<String, AttributeValue>> rows) {
        return rows.stream().findFirst().map(row -> new SellerId(Attributes.text(row, SELLER)));
    }
}
