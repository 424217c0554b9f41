package souk.shipping;

import java.util.Locale;
import java.util.Set;
import souk.value.Malformed;

/**
 * A country by its two letters.
 *
 * @param code ISO 3166-1 alpha-2, in capitals
 */
public record Country(String code) {
    private static final Set<String> ALL =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Country {
        if (!ALL.contains(code)) {
            throw new Malformed("country must be one of ISO 3166-1 alpha-2, such as DE");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
