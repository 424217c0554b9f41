package souk.listing;

import java.util.List;
import souk.catalogue.Option;
import souk.value.Malformed;

/** What a product is to be chosen by: at most 3 options, each name once. */
public record OptionDrafts(List<OptionDraft> all) {
    public static final int MAX = 3;

    public OptionDrafts {
        all = List.copyOf(all);
        if (all.size() > MAX) {
            throw new Malformed("options must be at most " + MAX);
        }
        if (all.stream().map(OptionDraft::name).distinct().count() < all.size()) {
            throw new Malformed("options must be named once each");
        }
    }

    /** The same for the same options only: no label holds a tabulator. */
    String digestible() {
        return String.join(
                "\t\t",
                options().stream()
                        .map(each -> each.name() + "\t" + String.join("\t", each.values()))
                        .toList());
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Option> options() {
        return all.stream().map(OptionDraft::option).toList();
    }
}
