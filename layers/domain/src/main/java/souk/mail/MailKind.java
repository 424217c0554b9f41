package souk.mail;

import java.util.Optional;

/** What a mail tells. */
public enum MailKind {
    /** To the shopper: their order is paid. */
    ORDERED("ordered"),
    /** To the shopper: their unpaid order is cancelled. */
    CANCELLED("cancelled"),
    /** To the shopper: a parcel is on its way. */
    SHIPPED("shipped"),
    /** To the shopper: all of their order has arrived. It asks for reviews. */
    DELIVERED("delivered", MailTopic.REVIEWS),
    /** To the shopper: their withdrawal has arrived, which asks for a return. */
    WITHDRAWN("withdrawn"),
    RETURN_APPROVED("return-approved"),
    RETURN_REFUSED("return-refused"),
    RETURN_RECEIVED("return-received"),
    /** To the shopper: money is on its way back. */
    REFUND_SENT("refund-sent"),
    REFUND_FAILED("refund-failed"),
    /** To a seller: something of theirs is paid. */
    SOLD("sold", MailTopic.SOLD),
    /** To a seller, in place of a mail for each order: what was paid on one day. */
    SOLD_THAT_DAY("sold-that-day", MailTopic.SOLD),
    /** To a seller: what is almost sold out. */
    LOW_STOCK("low-stock", MailTopic.LOW_STOCK),
    /** To a seller: their application has arrived. */
    APPLIED("applied"),
    APPROVED("approved"),
    REFUSED("refused"),
    SUSPENDED("suspended"),
    /** To a seller: they sell again. */
    RESTORED("restored");

    private final String word;
    private final Optional<MailTopic> topic;

    MailKind(String word) {
        this(word, Optional.empty());
    }

    MailKind(String word, MailTopic topic) {
        this(word, Optional.of(topic));
    }

    MailKind(String word, Optional<MailTopic> topic) {
        this.word = word;
        this.topic = topic;
    }

    /** As the store and the log write it. */
    public String word() {
        return word;
    }

    /** By which its reader can stop it; empty when it is required. */
    public Optional<MailTopic> topic() {
        return topic;
    }

    /** The kind of that word. */
    public static MailKind of(String word) {
        for (MailKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of mail: " + word);
    }
}
