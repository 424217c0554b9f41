package souk.bench.replay;

import java.net.URI;
import souk.catalogue.Product;

/** The shop a replay plays against: an address, tokens for its customers, and shelves to fill. */
interface Shop extends AutoCloseable {
    /** Where the API answers. */
    URI address();

    /** An access token that names the customer. */
    String token(String customer);

    /** Puts a product on the shelves. Safe for use by many threads. */
    void add(Product product);

    @Override
    void close();
}
