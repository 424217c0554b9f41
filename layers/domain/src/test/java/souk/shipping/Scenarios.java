package souk.shipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import souk.shipping.Scenario.Line;
import souk.shipping.Scenario.Option;
import souk.shipping.Scenario.Zoned;

/** Random scenarios in a small world, where zones, prefixes and thresholds meet often. */
final class Scenarios {
    static final List<String> SELLERS = List.of("s0", "s1", "s2");

    private static final int MAX_LINES = 8;

    private static final Arbitrary<String> COUNTRY = Arbitraries.of("DE", "AT", "FR");
    private static final Arbitrary<String> POSTCODE =
            Arbitraries.of("", "10115", "101-16", "1", "27498", "27 499", "b1 0", "B20");
    private static final Arbitrary<String> PREFIX =
            Arbitraries.of("1", "10", "101-1", "2", "27 4", "27499", "b", "B2");

    private Scenarios() {}

    /** Whatever comes: some sellers send nowhere, and some choices are not on offer. */
    static Arbitrary<Scenario> any() {
        Arbitrary<Map<String, String>> choices =
                Arbitraries.maps(
                                Arbitraries.of(SELLERS),
                                Arbitraries.of("z0o0", "z0o1", "z1o0", "z2o0"))
                        .ofMaxSize(1);
        return scenarios(lines().ofMaxSize(MAX_LINES), zone().list().ofMaxSize(4), choices);
    }

    /** At least one line, everything is sent anywhere, and nothing is chosen yet. */
    static Arbitrary<Scenario> served() {
        Arbitrary<List<Zoned>> zones =
                Combinators.combine(zone().list().ofMaxSize(3), everywhere())
                        .as((some, last) -> Stream.concat(some.stream(), Stream.of(last)).toList());
        return scenarios(
                lines().ofMinSize(1).ofMaxSize(MAX_LINES), zones, Arbitraries.just(Map.of()));
    }

    private static Arbitrary<Scenario> scenarios(
            Arbitrary<List<Line>> lines,
            Arbitrary<List<Zoned>> zones,
            Arbitrary<Map<String, String>> choices) {
        Arbitrary<Map<String, List<Zoned>>> rates =
                zones.map(Scenarios::numbered)
                        .list()
                        .ofSize(SELLERS.size())
                        .map(Scenarios::bySeller);
        return Combinators.combine(lines.map(Scenarios::named), COUNTRY, POSTCODE, rates, choices)
                .as(Scenario::new)
                // Most edges are scenarios without lines or zones, which come often enough.
                .withoutEdgeCases();
    }

    private static ListArbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.of(SELLERS),
                        amount(10, 500),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
                .as((seller, price, units, sent) -> new Line("", seller, price, units, sent))
                .list();
    }

    private static Arbitrary<Zoned> zone() {
        Arbitrary<Zoned> countries =
                Combinators.combine(COUNTRY.list().ofMinSize(1).uniqueElements(), options())
                        .as((some, options) -> new Zoned(some, List.of(), options));
        Arbitrary<Zoned> postcodes =
                Combinators.combine(
                                COUNTRY,
                                PREFIX.list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                                options())
                        .as((one, some, options) -> new Zoned(List.of(one), some, options));
        return Arbitraries.oneOf(everywhere(), countries, postcodes);
    }

    private static Arbitrary<Zoned> everywhere() {
        return options().map(options -> new Zoned(List.of("*"), List.of(), options));
    }

    private static Arbitrary<List<Option>> options() {
        Arbitrary<Long> freeFrom = Arbitraries.oneOf(Arbitraries.just(-1L), amount(20, 500));
        return Combinators.combine(amount(10, 100), amount(4, 50), freeFrom)
                .as((price, perExtraUnit, least) -> new Option("", price, perExtraUnit, least))
                .list()
                .ofMinSize(1)
                .ofMaxSize(Zone.MAX_OPTIONS);
    }

    /** Up to so many steps: coarse, so that equal prices and thresholds just reached are common. */
    private static Arbitrary<Long> amount(int steps, long step) {
        return Arbitraries.integers().between(0, steps).map(count -> count * step);
    }

    private static List<Line> named(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).called("line" + i))
                .toList();
    }

    /** Options called by zone and place: z0o0, z0o1, z1o0, … */
    private static List<Zoned> numbered(List<Zoned> zones) {
        return IntStream.range(0, zones.size())
                .mapToObj(i -> zones.get(i).numbered("z" + i))
                .toList();
    }

    private static Map<String, List<Zoned>> bySeller(List<List<Zoned>> rates) {
        Map<String, List<Zoned>> bySeller = new HashMap<>();
        for (int i = 0; i < rates.size(); i++) {
            // Who has no zones has no rates either, as if never written.
            if (!rates.get(i).isEmpty()) {
                bySeller.put(SELLERS.get(i), rates.get(i));
            }
        }
        return bySeller;
    }
}
