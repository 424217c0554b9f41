package souk.dynamo.mail;

import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.dynamo.Backoff;
import souk.dynamo.Condition;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.mail.MailChoice;
import souk.mail.MailChoiceBusy;
import souk.mail.MailChoices;
import souk.shopper.ShopperId;

/**
 * Choices of mails in DynamoDB: a person's is one row of Shoppers, replaced as a whole under its
 * version. Safe for use by many threads.
 */
public final class DynamoMailChoices implements MailChoices {
    private static final int MAX_ATTEMPTS = 12;

    private final DynamoDbTable<MailChoiceRow> choices;

    public DynamoMailChoices(Tables tables) {
        this.choices = tables.table(Table.SHOPPERS, MailChoiceRow.SCHEMA);
    }

    @Override
    public MailChoice find(ShopperId person) {
        var key = MailChoiceRow.key(person);
        return Optional.ofNullable(choices.getItem(get -> get.key(key).consistentRead(true)))
                .map(MailChoiceRow::choice)
                .orElse(MailChoice.DEFAULT);
    }

    @Override
    public MailChoice change(ShopperId person, UnaryOperator<MailChoice> change) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            MailChoice before = find(person);
            MailChoice after = change.apply(before);
            if (after.equals(before) || replaced(person, before, after)) {
                return after;
            }
        }
        throw new MailChoiceBusy();
    }

    /**
     * What stands there may be our own write: its answer was lost, and the SDK sent it again. Then
     * it was replaced.
     */
    private boolean replaced(ShopperId person, MailChoice before, MailChoice after) {
        Condition asRead =
                before.version() == MailChoice.DEFAULT.version()
                        ? MailChoiceRow.VERSION.missing()
                        : MailChoiceRow.VERSION.is(before.version());
        var row = new MailChoiceRow(person, after);
        RowWrite written = RowWrite.put(choices, row, asRead, MailChoiceBusy::new);
        return written.done() || written.row().equals(MailChoiceRow.SCHEMA.write(row));
    }
}
