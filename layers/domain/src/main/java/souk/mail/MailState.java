package souk.mail;

/**
 * How far a mail has come. From {@code SENT} on it only moves down this list, so that news of it
 * may come twice and in any order.
 */
public enum MailState {
    /** It is to be sent. */
    WAITING("Waiting"),
    /** Somebody is sending it, or has sent it and nobody has heard yet. */
    SENDING("Sending"),
    /** The mail service has it. */
    SENT("Sent"),
    DELIVERED("Delivered"),
    BOUNCED("Bounced"),
    /** Who got it called it spam. */
    COMPLAINED("Complained"),
    /** It was tried too often; a person has to look. */
    FAILED("Failed"),
    /** There is nobody to send it to, or nothing to tell any more. */
    DROPPED("Dropped");

    private final String word;

    MailState(String word) {
        this.word = word;
    }

    /** As the store writes it. */
    public String word() {
        return word;
    }

    /** Whether a sender has to look at it. */
    public boolean open() {
        return this == WAITING || this == SENDING;
    }

    /** The state of that word. */
    public static MailState of(String word) {
        for (MailState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a mail: " + word);
    }
}
