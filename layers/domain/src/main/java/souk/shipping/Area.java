package souk.shipping;

import java.util.List;
import souk.value.Malformed;

/** Which destinations a zone is for. Immutable. */
public sealed interface Area {
    /** Written in place of countries, and no country's code. */
    String EVERYWHERE = "*";

    boolean holds(Destination destination);

    /** Codes of countries, or {@link #EVERYWHERE} alone. */
    List<String> codes();

    /** What postcodes begin with; none where the postcode does not matter. */
    List<String> prefixes();

    /**
     * The area that is written as such.
     *
     * @throws Malformed when it names no country, something twice, or postcodes of several
     *     countries
     */
    static Area of(List<String> codes, List<String> prefixes) {
        boolean everywhere = codes.equals(List.of(EVERYWHERE));
        if (prefixes.isEmpty()) {
            return everywhere
                    ? new Everywhere()
                    : new Countries(codes.stream().map(Country::new).toList());
        }
        if (everywhere || codes.size() != 1) {
            throw new Malformed("postcodes must come with exactly one country");
        }
        return new Postcodes(new Country(codes.getFirst()), prefixes);
    }

    /** Every country there is. */
    record Everywhere() implements Area {
        @Override
        public boolean holds(Destination destination) {
            return true;
        }

        @Override
        public List<String> codes() {
            return List.of(EVERYWHERE);
        }

        @Override
        public List<String> prefixes() {
            return List.of();
        }
    }

    /** Countries, each once; so there are never more of them than ISO 3166-1 has. */
    record Countries(List<Country> countries) implements Area {
        public Countries {
            countries = List.copyOf(countries);
            requireOnceEach("countries", countries);
        }

        @Override
        public boolean holds(Destination destination) {
            return countries.contains(destination.country());
        }

        @Override
        public List<String> codes() {
            return countries.stream().map(Country::code).toList();
        }

        @Override
        public List<String> prefixes() {
            return List.of();
        }
    }

    /**
     * Parts of a country. Where no postcode is known it holds nothing, since nobody can tell.
     *
     * @param prefixes without blanks and hyphens, in capitals
     */
    record Postcodes(Country country, List<String> prefixes) implements Area {
        public static final int MAX_PREFIXES = 100;

        public Postcodes {
            if (prefixes.size() > MAX_PREFIXES) {
                throw new Malformed("postcodes must be at most " + MAX_PREFIXES);
            }
            prefixes = prefixes.stream().map(each -> Postcode.plain("postcode", each)).toList();
            requireOnceEach("postcodes", prefixes);
        }

        @Override
        public boolean holds(Destination destination) {
            return country.equals(destination.country())
                    && destination.postalCode().stream()
                            .anyMatch(code -> prefixes.stream().anyMatch(code::startsWith));
        }

        @Override
        public List<String> codes() {
            return List.of(country.code());
        }
    }

    private static void requireOnceEach(String what, List<?> all) {
        if (all.isEmpty() || all.stream().distinct().count() < all.size()) {
            throw new Malformed(what + " must be at least one, each given once");
        }
    }
}
