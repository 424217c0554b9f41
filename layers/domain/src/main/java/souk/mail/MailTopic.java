package souk.mail;

import souk.value.Malformed;

/** What mails are about that their reader can stop. All others are required. */
public enum MailTopic {
    /** Asks for reviews of what has arrived. */
    REVIEWS("reviews"),
    /** Tells a seller what they sold. */
    SOLD("sold"),
    /** Tells a seller what is almost sold out. */
    LOW_STOCK("lowStock");

    private final String word;

    MailTopic(String word) {
        this.word = word;
    }

    /** As the contract writes it. */
    public String word() {
        return word;
    }

    /**
     * The topic of that word.
     *
     * @throws Malformed when there is none
     */
    public static MailTopic of(String word) {
        for (MailTopic each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new Malformed("no topic of mails");
    }
}
