package souk.functions.accounts;

import souk.mail.SoldMails;

/** Which mails somebody wants, as it is sent. */
record MailChoiceBody(boolean reviews, Sold sold, boolean lowStock) {
    /** How often they are told of what they sold, by its word. */
    record Sold(String word) {
        Sold {
            SoldMails.of(word);
        }

        SoldMails choice() {
            return SoldMails.of(word);
        }
    }
}
