package souk.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a product is chosen by, and what was chosen. Immutable.
 *
 * @param all none if the product is bought as it is
 * @param priceVaries whether some active variants cost more than others
 * @param offers the active variants by their ids; none once one was chosen
 * @param chosen empty until one was
 */
public record Options(
        List<Option> all, boolean priceVaries, List<Offer> offers, Optional<Variant> chosen) {
    /** Of a product that is bought as it is. */
    public static final Options NONE = new Options(List.of(), false, List.of(), Optional.empty());

    public Options {
        all = List.copyOf(all);
        offers =
                offers.stream()
                        .sorted(Comparator.comparingInt(each -> each.variant().place()))
                        .toList();
    }

    /** Of a product that has these variants. */
    public static Options of(List<Option> all, Collection<Variant> variants) {
        List<Offer> offers = variants.stream().filter(Variant::active).map(Offer::of).toList();
        boolean varies = offers.stream().map(Offer::price).distinct().count() > 1;
        return new Options(all, varies, offers, Optional.empty());
    }

    /** Whether a variant must be chosen still. */
    public boolean open() {
        return !all.isEmpty() && chosen.isEmpty();
    }

    /** What was chosen of each option, as it is called now. */
    public List<OptionValue> choice() {
        return chosen.map(variant -> choice(variant.values())).orElse(List.of());
    }

    /**
     * These values with the names of the options. An archived variant may have fewer or more than
     * there are options now.
     */
    public List<OptionValue> choice(List<String> values) {
        List<OptionValue> choice = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), values.size()); i++) {
            choice.add(new OptionValue(all.get(i).name(), values.get(i)));
        }
        return choice;
    }

    Options choosing(Variant variant) {
        return new Options(all, false, List.of(), Optional.of(variant));
    }
}
