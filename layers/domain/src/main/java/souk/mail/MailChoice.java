package souk.mail;

/**
 * Which mails a person wants, of those that can be stopped. Immutable.
 *
 * @param reviews whether they are asked for reviews. Nobody is who has not agreed: such a mail is
 *     direct marketing
 * @param sold how often they are told of what they sold
 * @param lowStock whether they are told what is almost sold out
 * @param version 1 until something was chosen, one more at each change
 * @see <a href="https://eur-lex.europa.eu/eli/dir/2002/58/oj">Directive 2002/58/EC, article 13</a>
 */
public record MailChoice(boolean reviews, SoldMails sold, boolean lowStock, long version) {
    /** Of who has chosen nothing. */
    public static final MailChoice DEFAULT = new MailChoice(false, SoldMails.EACH, true, 1);

    /** Whether mails about it are wanted at all. */
    public boolean wants(MailTopic topic) {
        return switch (topic) {
            case REVIEWS -> reviews;
            case SOLD -> sold != SoldMails.NONE;
            case LOW_STOCK -> lowStock;
        };
    }

    /** The same that was chosen before is no change. */
    public MailChoice with(boolean wantsReviews, SoldMails wantsSold, boolean wantsLowStock) {
        boolean same = wantsReviews == reviews && wantsSold == sold && wantsLowStock == lowStock;
        return same ? this : new MailChoice(wantsReviews, wantsSold, wantsLowStock, version + 1);
    }

    /** Without mails about it. */
    public MailChoice without(MailTopic topic) {
        return switch (topic) {
            case REVIEWS -> with(false, sold, lowStock);
            case SOLD -> with(reviews, SoldMails.NONE, lowStock);
            case LOW_STOCK -> with(reviews, sold, false);
        };
    }
}
