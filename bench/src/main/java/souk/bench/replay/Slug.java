package souk.bench.replay;

import java.util.Locale;
import souk.catalogue.Category;

/** A name as it stands in an address: {@code Office Supplies} becomes {@code office-supplies}. */
final class Slug {
    private Slug() {}

    /**
     * Lower-case letters and digits, everything else a hyphen between them.
     *
     * @throws souk.value.Malformed when nothing or too much is left
     */
    static Category of(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Category(slug.replaceAll("^-|-$", ""));
    }
}
