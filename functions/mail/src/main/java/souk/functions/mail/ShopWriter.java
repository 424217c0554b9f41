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
import souk.mail.MailStop;
import souk.shopper.Email;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.ReturnDays;
import souk.wiring.StopTokens;
import souk.wiring.Stores;

/** Writes of what the shop has in its tables, to where its people read their mail. */
record ShopWriter(
        Occasions occasions, Choices choices, Addresses addresses, StopLinks links, Letters letters)
        implements Writer {
    /** Of the shop that the function is told of. */
    static ShopWriter live(Stores stores) {
        var shop =
                new Shop(
                        nameOf(Live.setting("MAIL_FROM")),
                        URI.create(Live.setting("STOREFRONT_ORIGIN")),
                        Live.timeZone());
        return new ShopWriter(
                Occasions.of(stores, ReturnDays.period()),
                Choices.of(stores),
                CognitoAddresses.live(),
                new StopLinks(shop.storefront(), new StopTokens(Live.secret("MAIL_STOP_SECRET"))),
                new Letters(shop));
    }

    /** What stands before the address; the project's own name where nothing does. */
    static String nameOf(String from) {
        String name = from.contains("<") ? from.substring(0, from.indexOf('<')).strip() : "";
        return name.isEmpty() ? "Souk" : name;
    }

    @Override
    public Outcome write(Mail mail) {
        Optional<ShopperId> reader = occasions.reader(mail);
        if (reader.isEmpty()) {
            return new Outcome.Nothing("NobodyToTell");
        }
        Optional<String> refused = choices.against(mail, reader.get());
        if (refused.isPresent()) {
            return new Outcome.Nothing(refused.get());
        }
        Optional<Occasion> occasion = occasions.of(mail);
        return occasion.isEmpty()
                ? new Outcome.Nothing("NothingToTell")
                : written(mail, reader.get(), occasion.get());
    }

    private Outcome written(Mail mail, ShopperId reader, Occasion occasion) {
        Optional<StopLinks.Links> stop =
                mail.kind().topic().map(topic -> links.of(new MailStop(reader, topic)));
        return said(mail, occasion)
                .or(() -> addresses.find(reader))
                .<Outcome>map(
                        to ->
                                new Outcome.Written(
                                        to,
                                        letters.write(occasion, stop.map(StopLinks.Links::page)),
                                        stop.map(StopLinks.Links::oneClick)))
                .orElseGet(() -> new Outcome.Nothing("NobodyToTell"));
    }

    /**
     * Where the order says that its mails go. Those that need its shopper's consent go to the
     * address of who gave it: another may be somebody else's.
     */
    private static Optional<Email> said(Mail mail, Occasion occasion) {
        return mail.kind().topic().isPresent()
                ? Optional.empty()
                : switch (occasion) {
                    case ForShopper about -> about.order().receiptTo();
                    case ForSeller _ -> Optional.empty();
                };
    }
}
