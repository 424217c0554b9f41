package souk.shipping;

import static souk.shipping.SampleRates.EUR;
import static souk.shipping.SampleRates.download;
import static souk.shipping.SampleRates.parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import souk.catalogue.SellerId;

/**
 * All that a quote depends on, in plain texts and numbers: {@link ReferenceQuote} reads these and
 * nothing of what it checks.
 *
 * @param postcode empty when none is known
 * @param rates by seller
 * @param choices ids of options, by seller
 */
record Scenario(
        List<Line> lines,
        String country,
        String postcode,
        Map<String, List<Zoned>> rates,
        Map<String, String> choices) {

    record Line(String id, String seller, long price, int units, boolean sent) {
        Line called(String name) {
            return new Line(name, seller, price, units, sent);
        }

        Line of(int otherUnits) {
            return new Line(id, seller, price, otherUnits, sent);
        }

        Line at(long otherPrice) {
            return new Line(id, seller, otherPrice, units, sent);
        }

        QuotedLine quoted() {
            return sent
                    ? parcel(id, new SellerId(seller), price, units)
                    : download(id, new SellerId(seller), price, units);
        }
    }

    record Zoned(List<String> countries, List<String> postcodes, List<Option> options) {
        Zoned numbered(String prefix) {
            return new Zoned(
                    countries,
                    postcodes,
                    IntStream.range(0, options.size())
                            .mapToObj(i -> options.get(i).called(prefix + "o" + i))
                            .toList());
        }

        Zone zone() {
            return new Zone(
                    Area.of(countries, postcodes), options.stream().map(Option::option).toList());
        }
    }

    /**
     * @param freeFrom below zero when it never is
     */
    record Option(String id, long price, long perExtraUnit, long freeFrom) {
        Option called(String name) {
            return new Option(name, price, perExtraUnit, freeFrom);
        }

        Option at(long otherPrice) {
            return new Option(id, otherPrice, perExtraUnit, freeFrom);
        }

        Option freeFrom(long otherLeast) {
            return new Option(id, price, perExtraUnit, otherLeast);
        }

        ShippingOption option() {
            return SampleRates.option(
                    id, price, perExtraUnit, Optional.of(freeFrom).filter(least -> least >= 0));
        }
    }

    Quote quote() {
        Map<SellerId, ShippingRates> terms = new HashMap<>();
        rates.forEach(
                (seller, zones) ->
                        terms.put(
                                new SellerId(seller),
                                SampleRates.terms(
                                        zones.stream().map(Zoned::zone).toArray(Zone[]::new))));
        Map<SellerId, OptionId> chosen = new HashMap<>();
        choices.forEach((seller, id) -> chosen.put(new SellerId(seller), new OptionId(id)));
        return Quote.of(
                lines.stream().map(Line::quoted).toList(),
                Optional.of(
                        new Destination(
                                new Country(country),
                                Optional.of(postcode).filter(it -> !it.isEmpty()))),
                terms,
                chosen,
                EUR);
    }

    Scenario with(List<Line> otherLines) {
        return new Scenario(otherLines, country, postcode, rates, choices);
    }

    /** With each option of some seller changed. */
    Scenario with(String seller, UnaryOperator<Option> change) {
        Map<String, List<Zoned>> changed = new HashMap<>(rates);
        changed.computeIfPresent(
                seller, (_, zones) -> zones.stream().map(zone -> changed(zone, change)).toList());
        return new Scenario(lines, country, postcode, changed, choices);
    }

    private static Zoned changed(Zoned zone, UnaryOperator<Option> change) {
        return new Zoned(
                zone.countries(), zone.postcodes(), zone.options().stream().map(change).toList());
    }

    /** With the option of that number chosen at each seller, counted round and round. */
    Scenario choosing(int number) {
        Map<String, String> chosen = new HashMap<>();
        for (SellerQuote seller : quote().sellers()) {
            OfferedOption option = seller.options().get(number % seller.options().size());
            chosen.put(seller.seller().value(), option.id().value());
        }
        return new Scenario(lines, country, postcode, rates, chosen);
    }
}
