package souk.bench.replay;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import souk.catalogue.ProductWithVariants;
import souk.local.mail.SentMail;
import souk.shipping.ShippingRates;

/**
 * The shop a replay plays against: addresses, tokens for its customers, products to list, and its
 * mails. Safe for use by many threads.
 */
interface Shop extends AutoCloseable {
    /** Where the API answers. */
    URI address();

    /** Where Stripe's stand-in answers. */
    URI stripe();

    /** An access token that names the customer. */
    String token(String customer);

    /** An access token that names the seller, of the group of sellers. */
    String sellerToken(String seller);

    /** Lists a product. */
    void add(ProductWithVariants product);

    /** Sets a seller's rates. */
    void sends(String seller, ShippingRates rates);

    /** How many are left, by line, of those that are there; at most a hundred are asked for. */
    Map<String, Integer> stock(Collection<String> lines);

    /** From now on this hears of each mail that leaves the shop. */
    void mailsTo(Consumer<SentMail> reader);

    /** Whether a mail is still to be sent; a moment old. */
    boolean mailsWait();

    @Override
    void close();
}
