package souk.functions.mail;

import java.net.URI;
import java.util.Optional;
import souk.cognito.CognitoAddresses;
import souk.functions.mail.letter.ForSeller;
import souk.functions.mail.letter.ForShopper;
import souk.functions.mail.letter.Letters;
import souk.functions.mail.letter.Occasion;
import souk.functions.mail.letter.Shop;
import souk.mail.Addresses;
import souk.mail.Mail;
import souk.shopper.Email;
import souk.wiring.Live;
import souk.wiring.ReturnDays;
import souk.wiring.Stores;

/** Writes of what the shop has in its tables, to where its people read their mail. */
record ShopWriter(Occasions occasions, Addresses addresses, Letters letters) implements Writer {
    /** Of the shop that the function is told of. */
    static ShopWriter live(Stores stores) {
        var shop =
                new Shop(
                        nameOf(Live.setting("MAIL_FROM")),
                        URI.create(Live.setting("STOREFRONT_ORIGIN")),
                        Live.timeZone());
        return new ShopWriter(
                Occasions.of(stores, ReturnDays.period()),
                CognitoAddresses.live(),
                new Letters(shop));
    }

    /** What stands before the address; the project's own name where nothing does. */
    static String nameOf(String from) {
        String name = from.contains("<") ? from.substring(0, from.indexOf('<')).strip() : "";
        return name.isEmpty() ? "Souk" : name;
    }

    @Override
    public Optional<Written> write(Mail mail) {
        return occasions.of(mail).flatMap(occasion -> written(mail, occasion));
    }

    /** All kinds that there are so far are required: none can be stopped. */
    private Optional<Written> written(Mail mail, Occasion occasion) {
        return addressed(mail, occasion)
                .map(to -> new Written(to, letters.write(occasion, Optional.empty())));
    }

    /** An order's mails go where it says; all others to the address that their reader has now. */
    private Optional<Email> addressed(Mail mail, Occasion occasion) {
        Optional<Email> said =
                switch (occasion) {
                    case ForShopper about -> about.order().receiptTo();
                    case ForSeller _ -> Optional.empty();
                };
        return said.or(() -> occasions.reader(mail, occasion).flatMap(addresses::find));
    }
}
