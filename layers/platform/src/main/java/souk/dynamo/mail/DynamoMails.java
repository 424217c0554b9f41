package souk.dynamo.mail;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.concurrent.Together;
import souk.dynamo.ListPage;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.order.OrderSchema;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.Mails;
import souk.mail.MailsBusy;

/** Mails in DynamoDB, one row each. Safe for use by many threads. */
public final class DynamoMails implements Mails {
    private final DynamoDbTable<Mail> mails;

    public DynamoMails(Tables tables) {
        this.mails = tables.table(Table.MAILS, MailSchema.INSTANCE);
    }

    @Override
    public void owe(Mail mail) {
        RowWrite.put(mails, mail, MailSchema.ID.missing(), MailsBusy::new);
    }

    @Override
    public Optional<Mail> find(MailId id) {
        var key = Schema.keyOf(id.value());
        return Optional.ofNullable(mails.getItem(get -> get.key(key).consistentRead(true)));
    }

    @Override
    public List<Mail> due(Instant now, int most) {
        return Together.each(MailSchema.SHARDS, shard -> due(shard, now, most)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Mail::dueAt))
                .limit(most)
                .toList();
    }

    private List<Mail> due(String shard, Instant now, int most) {
        var due =
                QueryConditional.sortLessThanOrEqualTo(
                        key -> key.partitionValue(shard).sortValue(OrderSchema.sortable(now)));
        return ListPage.items(
                mails.index(MailSchema.DUE)
                        .query(query -> query.queryConditional(due).limit(most)));
    }

    @Override
    public List<Mail> failed(int most) {
        var failed = QueryConditional.keyEqualTo(Schema.keyOf(MailSchema.FAILED));
        return ListPage.items(
                mails.index(MailSchema.DUE)
                        .query(query -> query.queryConditional(failed).limit(most)));
    }

    @Override
    public boolean keep(Mail before, Mail after) {
        return RowWrite.put(mails, after, MailSchema.VERSION.is(before.version()), MailsBusy::new)
                .done();
    }
}
