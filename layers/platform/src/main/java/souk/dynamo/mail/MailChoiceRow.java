package souk.dynamo.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.mail.MailChoice;
import souk.mail.SoldMails;
import souk.shopper.ShopperId;

/** The row of Shoppers that holds which mails a person wants; there is none until they choose. */
public record MailChoiceRow(ShopperId person, MailChoice choice) {
    private static final String ITEM = "mail";

    private static final Attribute<ShopperId> PERSON =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<String> KIND = Attribute.text("item");
    private static final Attribute<Boolean> REVIEWS = Attribute.flag("reviewMails");
    private static final Attribute<SoldMails> SOLD =
            Attribute.text("soldMails", SoldMails::of, SoldMails::word);
    private static final Attribute<Boolean> LOW_STOCK = Attribute.flag("lowStockMails");
    static final Attribute<Long> VERSION = Attribute.number("version");

    public static final Schema<MailChoiceRow> SCHEMA =
            Schema.of(
                    MailChoiceRow.class,
                    Keys.of(PERSON, KIND),
                    row -> new MailChoiceRow(PERSON.of(row), choice(row)),
                    MailChoiceRow::write);

    static Key key(ShopperId person) {
        return Schema.keyOf(person.value(), ITEM);
    }

    private static MailChoice choice(Map<String, AttributeValue> row) {
        return new MailChoice(
                REVIEWS.isIn(row), SOLD.of(row), LOW_STOCK.isIn(row), VERSION.of(row));
    }

    private Map<String, AttributeValue> write() {
        Map<String, AttributeValue> row = new HashMap<>();
        PERSON.put(row, person);
        KIND.put(row, ITEM);
        REVIEWS.put(row, Optional.of(true).filter(_ -> choice.reviews()));
        SOLD.put(row, choice.sold());
        LOW_STOCK.put(row, Optional.of(true).filter(_ -> choice.lowStock()));
        VERSION.put(row, choice.version());
        return row;
    }
}
