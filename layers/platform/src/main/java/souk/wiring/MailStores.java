package souk.wiring;

import souk.dynamo.Tables;
import souk.dynamo.mail.DynamoMailChoices;
import souk.dynamo.mail.DynamoMails;
import souk.dynamo.seller.DynamoSellerPeople;
import souk.mail.MailChoices;
import souk.mail.Mails;
import souk.seller.SellerPeople;

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

    /** Which person a seller is. */
    public SellerPeople sellerPeople() {
        return new DynamoSellerPeople(tables);
    }
}
