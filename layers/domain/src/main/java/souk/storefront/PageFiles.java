package souk.storefront;

import java.util.Optional;

/** Where the exported pages are, as they were last deployed. Safe for use by many threads. */
public interface PageFiles {
    /** The whole file, such as {@code product/index.html}; empty if there is none of that name. */
    Optional<byte[]> read(String name);
}
