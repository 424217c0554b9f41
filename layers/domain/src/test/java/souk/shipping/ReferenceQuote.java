package souk.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import souk.shipping.Scenario.Line;
import souk.shipping.Scenario.Option;
import souk.shipping.Scenario.Zoned;

/**
 * The rules of a quote, implemented a second time: unit by unit and zone by zone, from plain texts
 * and numbers. Answers in words, so that a difference can be read.
 */
final class ReferenceQuote {
    private final Scenario scenario;
    private final List<String> sent = new ArrayList<>();
    private final List<String> unsent = new ArrayList<>();
    private final TreeSet<String> unknown;
    private long shipping;

    private ReferenceQuote(Scenario scenario) {
        this.scenario = scenario;
        this.unknown = new TreeSet<>(scenario.choices().keySet());
    }

    static String of(Scenario scenario) {
        return new ReferenceQuote(scenario).told();
    }

    private String told() {
        List<String> seen = new ArrayList<>();
        long items = 0;
        for (Line line : scenario.lines()) {
            items += line.price() * line.units();
            if (!seen.contains(line.seller())) {
                seen.add(line.seller());
                send(line.seller());
            }
        }
        if (!unsent.isEmpty()) {
            return "not shipped " + unsent;
        }
        if (!unknown.isEmpty()) {
            return "not offered " + unknown;
        }
        return "quoted " + sent + " " + items + " + " + shipping + " = " + (items + shipping);
    }

    private void send(String seller) {
        List<String> parcel = new ArrayList<>();
        int units = 0;
        long spent = 0;
        for (Line line : scenario.lines()) {
            if (line.seller().equals(seller)) {
                spent += line.price() * line.units();
                if (line.sent()) {
                    parcel.add(line.id());
                    units += line.units();
                }
            }
        }
        if (parcel.isEmpty()) {
            return;
        }
        List<Option> options = options(seller);
        if (options.isEmpty()) {
            unsent.add(seller + parcel);
            return;
        }
        choose(seller, parcel, options, units, spent);
    }

    private void choose(
            String seller, List<String> parcel, List<Option> options, int units, long spent) {
        List<String> prices = new ArrayList<>();
        String chosen = "";
        long cost = Long.MAX_VALUE;
        for (Option option : options) {
            long price = price(option, units, spent);
            prices.add(option.id() + ":" + price);
            boolean wanted = option.id().equals(scenario.choices().get(seller));
            if (wanted) {
                unknown.remove(seller);
            }
            if (wanted || (!scenario.choices().containsKey(seller) && price < cost)) {
                chosen = option.id();
                cost = price;
            }
        }
        sent.add(seller + parcel + prices + chosen);
        shipping += cost;
    }

    private static long price(Option option, int units, long spent) {
        if (option.freeFrom() >= 0 && spent >= option.freeFrom()) {
            return 0;
        }
        long price = option.price();
        for (int unit = 2; unit <= units; unit++) {
            price += option.perExtraUnit();
        }
        return price;
    }

    /** Those of the first zone that fits: from the end, each one that fits replaces the others. */
    private List<Option> options(String seller) {
        List<Option> options = List.of();
        List<Zoned> zones = scenario.rates().getOrDefault(seller, List.of());
        for (int i = zones.size() - 1; i >= 0; i--) {
            if (fits(zones.get(i))) {
                options = zones.get(i).options();
            }
        }
        return options;
    }

    private boolean fits(Zoned zone) {
        boolean country =
                zone.countries().contains("*") || zone.countries().contains(scenario.country());
        boolean anywhere = zone.postcodes().isEmpty();
        String code = letters(scenario.postcode());
        for (String prefix : zone.postcodes()) {
            String start = letters(prefix);
            anywhere |= code.regionMatches(true, 0, start, 0, start.length());
        }
        return country && anywhere;
    }

    private static String letters(String text) {
        return text.replace(" ", "").replace("-", "");
    }
}
