package souk.shipping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address of a country needs: the parts that are required, and the form of its postcodes.
 * The data is that of the storefront's form: {@code npm run addresses} writes both from
 * localized-address-format and postal-codes-js (docs/adr/0023). Immutable.
 *
 * @param required letters: {@code C} a city, {@code S} a region, {@code Z} a postcode
 * @param ignored characters of a postcode that do not count
 * @param postalCodes empty where nothing is known about them
 */
record AddressFormat(String required, String ignored, Optional<Pattern> postalCodes) {
    /** A country that the data does not know. */
    private static final AddressFormat USUAL = new AddressFormat("C", "", Optional.empty());

    private static final class All {
        static final Map<String, String> LINES = read();
    }

    static AddressFormat of(Country country) {
        return Optional.ofNullable(All.LINES.get(country.code()))
                .map(AddressFormat::parse)
                .orElse(USUAL);
    }

    boolean requires(char part) {
        return required.indexOf(part) >= 0;
    }

    boolean takes(PostalCode code) {
        String counted = code.text();
        for (int i = 0; i < ignored.length(); i++) {
            counted = counted.replace(ignored.substring(i, i + 1), "");
        }
        String text = counted;
        return postalCodes.map(form -> form.matcher(text).matches()).orElse(true);
    }

    /** Columns: country, order of the parts, required parts, ignored characters, postcodes. */
    private static AddressFormat parse(String line) {
        String[] columns = line.split("\t", -1);
        Optional<Pattern> postalCodes =
                Optional.of(columns[4])
                        .filter(form -> !form.isEmpty())
                        .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE));
        return new AddressFormat(columns[2], columns[3], postalCodes);
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new HashMap<>();
        try (InputStream file = AddressFormat.class.getResourceAsStream("address-formats.tsv");
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.put(line.substring(0, line.indexOf('\t')), line));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
