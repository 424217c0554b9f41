package souk.dynamo.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.account.Erasure;
import souk.account.ReviewsChoice;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.shopper.ShopperId;

/**
 * The row of Shoppers that says that an account is being erased. It alone stands in the index of
 * what is due.
 *
 * @param due when it is to be gone on with
 */
public record ErasureRow(Erasure erasure, Instant due) {
    static final String ITEM = "erasure";
    static final String INDEX = "erasures";

    /** The index has one partition: few leave at a time. */
    static final String ALL = "all";

    static final Attribute<ShopperId> PERSON =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<String> KIND = Attribute.text("item");
    private static final Attribute<String> ERASING = Attribute.text("erasing");
    private static final Attribute<String> DUE_AT = Attribute.text("dueAt");
    private static final Attribute<ShopperId> FORMER =
            Attribute.text("former", ShopperId::new, ShopperId::value);
    private static final Attribute<ReviewsChoice> REVIEWS =
            Attribute.text("reviews", ReviewsChoice::of, ReviewsChoice::word);
    private static final Attribute<Instant> BEGUN = Attribute.millis("begun");
    private static final Attribute<Instant> SIGN_IN_GONE = Attribute.millis("signInGone");

    public static final Schema<ErasureRow> SCHEMA =
            Schema.of(ErasureRow.class, keys(), ErasureRow::parse, ErasureRow::write);

    /** As the index has it. */
    static final Schema<ShopperId> ENTRY = Schema.readOnly(ShopperId.class, keys(), PERSON::of);

    private static Keys keys() {
        return Keys.of(PERSON, KIND).index(INDEX, ERASING, DUE_AT);
    }

    static Key key(ShopperId person) {
        return Schema.keyOf(person.value(), ITEM);
    }

    private static ErasureRow parse(Map<String, AttributeValue> row) {
        return new ErasureRow(
                new Erasure(
                        PERSON.of(row),
                        FORMER.of(row),
                        REVIEWS.of(row),
                        BEGUN.of(row),
                        SIGN_IN_GONE.maybeOf(row)),
                Instant.ofEpochMilli(Long.parseLong(DUE_AT.of(row))));
    }

    private Map<String, AttributeValue> write() {
        Map<String, AttributeValue> row = new HashMap<>();
        PERSON.put(row, erasure.person());
        KIND.put(row, ITEM);
        ERASING.put(row, ALL);
        DUE_AT.put(row, OrderSchema.sortable(due));
        FORMER.put(row, erasure.former());
        REVIEWS.put(row, erasure.reviews());
        BEGUN.put(row, erasure.begun());
        SIGN_IN_GONE.put(row, erasure.signInGone());
        return row;
    }
}
