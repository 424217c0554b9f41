package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import souk.catalogue.Offer;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.VariantId;
import souk.money.Money;

/**
 * The offers of a product as an attribute of its row, some ten bytes each: {@code 1:0.2:6900
 * 2:1.2:6900} is variant 1 in the first value of one option and the third of the next, for 6900
 * minor units, and variant 2. What is in stock stands apart, since others write it.
 */
final class OfferText {
    private OfferText() {}

    static String of(Options options) {
        List<String> offers = new ArrayList<>();
        for (Offer offer : options.offers()) {
            List<String> places = new ArrayList<>();
            for (int i = 0; i < offer.values().size(); i++) {
                List<String> values = options.all().get(i).values();
                places.add(Integer.toString(values.indexOf(offer.values().get(i))));
            }
            offers.add(
                    offer.variant() + ":" + String.join(".", places) + ":" + offer.price().minor());
        }
        return String.join(" ", offers);
    }

    static List<Offer> read(
            String text, List<Option> options, Currency currency, Set<VariantId> inStock) {
        List<Offer> offers = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] parts = each.split(":", -1);
            String[] places = parts[1].split("\\.", -1);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < places.length; i++) {
                values.add(options.get(i).values().get(Integer.parseInt(places[i])));
            }
            VariantId variant = new VariantId(parts[0]);
            Money price = new Money(Long.parseLong(parts[2]), currency);
            offers.add(new Offer(variant, values, price, inStock.contains(variant)));
        }
        return offers;
    }
}
