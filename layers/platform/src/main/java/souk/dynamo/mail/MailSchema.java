package souk.dynamo.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.mail.Mail;
import souk.mail.MailId;
import souk.mail.MailKind;
import souk.mail.MailState;
import souk.mail.MailSubject;
import souk.order.OrderId;

/**
 * A mail as a row of Mails. While somebody has to look at it, it stands in the sparse index {@code
 * due}: on one of a few shards for senders, or among those that wait for a person.
 */
public final class MailSchema extends Schema<Mail> {
    static final Attribute<MailId> ID = Attribute.text("id", MailId::new, MailId::value);
    static final Attribute<Long> VERSION = Attribute.number("version");
    static final Attribute<String> QUEUE = Attribute.text("queue");
    static final Attribute<String> DUE_AT = Attribute.text("dueAt");
    private static final Attribute<MailKind> KIND =
            Attribute.text("kind", MailKind::of, MailKind::word);
    private static final Attribute<OrderId> ORDER =
            Attribute.text("orderId", OrderId::new, OrderId::value);
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<String> PART = Attribute.text("part");
    private static final Attribute<Instant> AT = Attribute.millis("at");
    private static final Attribute<MailState> STATE =
            Attribute.text("state", MailState::of, MailState::word);
    private static final Attribute<Instant> NEXT_AT = Attribute.millis("nextAt");
    private static final Attribute<Integer> TRIES = Attribute.count("tries");
    private static final Attribute<String> MESSAGE_ID = Attribute.text("messageId");
    private static final Attribute<String> TROUBLE = Attribute.text("trouble");
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    public static final MailSchema INSTANCE = new MailSchema();

    static final String DUE = "due";

    /** Those of mails that a sender has to look at. */
    static final List<String> SHARDS = List.of("0", "1", "2", "3");

    /** Those that wait for a person. */
    static final String FAILED = "failed";

    private MailSchema() {
        super(Mail.class, Keys.of(ID).index(DUE, QUEUE, DUE_AT));
    }

    @Override
    public Mail parse(Map<String, AttributeValue> row) {
        return new Mail(
                ID.of(row),
                KIND.of(row),
                new MailSubject(ORDER.maybeOf(row), SELLER.maybeOf(row), PART.maybeOf(row)),
                AT.of(row),
                STATE.of(row),
                NEXT_AT.of(row),
                TRIES.of(row),
                MESSAGE_ID.maybeOf(row),
                TROUBLE.maybeOf(row),
                VERSION.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Mail mail) {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, mail.id());
        KIND.put(row, mail.kind());
        ORDER.put(row, mail.about().order());
        SELLER.put(row, mail.about().seller());
        PART.put(row, mail.about().part());
        AT.put(row, mail.at());
        STATE.put(row, mail.state());
        NEXT_AT.put(row, mail.dueAt());
        TRIES.put(row, mail.tries());
        MESSAGE_ID.put(row, mail.messageId());
        TROUBLE.put(row, mail.trouble());
        VERSION.put(row, mail.version());
        EXPIRES_AT.put(row, mail.at().plus(Mail.KEPT));
        queue(mail)
                .ifPresent(
                        queue -> {
                            QUEUE.put(row, queue);
                            DUE_AT.put(row, OrderSchema.sortable(mail.dueAt()));
                        });
        return row;
    }

    private static Optional<String> queue(Mail mail) {
        if (mail.state().open()) {
            return Optional.of(
                    SHARDS.get(Math.floorMod(mail.id().value().hashCode(), SHARDS.size())));
        }
        return mail.state() == MailState.FAILED ? Optional.of(FAILED) : Optional.empty();
    }
}
