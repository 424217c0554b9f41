package souk.mail;

/** What the mail service tells of a mail that it has. */
public enum MailNews {
    SENT(MailState.SENT),
    DELIVERED(MailState.DELIVERED),
    BOUNCED(MailState.BOUNCED),
    COMPLAINED(MailState.COMPLAINED);

    private final MailState state;

    MailNews(MailState state) {
        this.state = state;
    }

    MailState state() {
        return state;
    }
}
