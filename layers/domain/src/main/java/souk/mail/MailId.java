package souk.mail;

import souk.value.Digest;
import souk.value.Identifier;

/** A mail. It is made of what the mail is about, so that the same mail is owed once. Immutable. */
public record MailId(String value) {
    /** The tag by which the mail service knows it: letters, digits, hyphens and underscores. */
    public static final String TAG = "mailId";

    public MailId {
        Identifier.require("mailId", value);
    }

    static MailId of(MailKind kind, MailSubject about) {
        return new MailId(
                kind.word()
                        + "-"
                        + Digest.of(
                                about.order().map(Record::toString).orElse(""),
                                about.seller().map(Record::toString).orElse(""),
                                about.part().orElse("")));
    }

    @Override
    public String toString() {
        return value;
    }
}
