package souk.wiring;

import souk.dynamo.Tables;
import souk.dynamo.mail.DynamoMailChoices;
import souk.dynamo.mail.DynamoMails;
import souk.dynamo.seller.DynamoSellerPeople;
import souk.mail.MailChoices;
import souk.mail.MailStopping;
import souk.mail.Mails;
import souk.seller.SellerPeople;
import souk.seller.Sellers;

/** The ports of what is written to people. */
public final class MailStores {
    private final Tables tables;

    MailStores(Tables tables) {
        this.tables = tables;
    }

    public Mails mails() {
        return new DynamoMails(tables);
    }

    /** Which mails people want. */
    public MailChoices choices() {
        return new DynamoMailChoices(tables);
    }

    /** By links in mails. */
    public MailStopping stopping(Sellers sellers) {
        return new MailStopping(choices(), sellers);
    }

    /** Which person a seller is. */
    public SellerPeople sellerPeople() {
        return new DynamoSellerPeople(tables);
    }
}
