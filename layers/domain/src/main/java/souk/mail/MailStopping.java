package souk.mail;

import souk.seller.Sellers;

/**
 * Stops mails for whoever holds a token. It leaves no trace of a person who is gone: somebody who
 * is no seller gets none of a seller's mails, and who was not asked for reviews is not asked now.
 * Safe for use by many threads.
 */
public final class MailStopping {
    private final MailChoices choices;
    private final Sellers sellers;

    public MailStopping(MailChoices choices, Sellers sellers) {
        this.choices = choices;
        this.sellers = sellers;
    }

    /** The same however often, and whether or not it was stopped before. */
    public void stop(MailStop stop) {
        boolean got =
                switch (stop.topic()) {
                    case REVIEWS -> true;
                    case SOLD, LOW_STOCK -> sellers.find(stop.person()).isPresent();
                };
        if (got) {
            choices.change(stop.person(), now -> now.without(stop.topic()));
        }
    }
}
