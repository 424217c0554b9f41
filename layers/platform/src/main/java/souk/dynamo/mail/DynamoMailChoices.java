package souk.dynamo.mail;

import java.util.function.UnaryOperator;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.VersionedRow;
import souk.mail.MailChoice;
import souk.mail.MailChoiceBusy;
import souk.mail.MailChoices;
import souk.shopper.ShopperId;

/**
 * Choices of mails in DynamoDB: a person's is one row of Shoppers. Safe for use by many threads.
 */
public final class DynamoMailChoices implements MailChoices {
    private final VersionedRow<MailChoiceRow> choices;

    public DynamoMailChoices(Tables tables) {
        this.choices =
                new VersionedRow<>(
                        tables.table(Table.SHOPPERS, MailChoiceRow.SCHEMA),
                        MailChoiceRow.SCHEMA,
                        MailChoiceRow.VERSION,
                        MailChoiceBusy::new);
    }

    @Override
    public MailChoice find(ShopperId person) {
        return choices.find(MailChoiceRow.key(person))
                .map(MailChoiceRow::choice)
                .orElse(MailChoice.DEFAULT);
    }

    @Override
    public MailChoice change(ShopperId person, UnaryOperator<MailChoice> change) {
        return choices.change(
                        MailChoiceRow.key(person),
                        new MailChoiceRow(person, MailChoice.DEFAULT),
                        row -> new MailChoiceRow(person, change.apply(row.choice())))
                .choice();
    }
}
