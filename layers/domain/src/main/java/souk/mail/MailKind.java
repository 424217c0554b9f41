package souk.mail;

/** What a mail tells. */
public enum MailKind {
    /** To the shopper: their order is paid. */
    ORDERED("ordered"),
    /** To the shopper: their unpaid order is cancelled. */
    CANCELLED("cancelled"),
    /** To the shopper: a parcel is on its way. */
    SHIPPED("shipped"),
    /** To the shopper: their withdrawal has arrived, which asks for a return. */
    WITHDRAWN("withdrawn"),
    RETURN_APPROVED("return-approved"),
    RETURN_REFUSED("return-refused"),
    RETURN_RECEIVED("return-received"),
    /** To the shopper: money is on its way back. */
    REFUND_SENT("refund-sent"),
    REFUND_FAILED("refund-failed"),
    /** To a seller: something of theirs is paid. */
    SOLD("sold"),
    /** To a seller: their application has arrived. */
    APPLIED("applied"),
    APPROVED("approved"),
    REFUSED("refused"),
    SUSPENDED("suspended"),
    /** To a seller: they sell again. */
    RESTORED("restored");

    private final String word;

    MailKind(String word) {
        this.word = word;
    }

    /** As the store and the log write it. */
    public String word() {
        return word;
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
