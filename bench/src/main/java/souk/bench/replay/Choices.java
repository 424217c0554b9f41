package souk.bench.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.catalogue.VariantId;
import souk.listing.OptionDraft;

/** What was chosen of each product so far. A row that the product cannot be bought by is bad. */
final class Choices {
    private final Map<String, Chosen> products = new HashMap<>();

    private record Chosen(List<String> names, List<Set<String>> values, Set<Choice> choices) {}

    /**
     * The same row.
     *
     * @throws BadRow when its product has other options, or would have too many values or variants
     */
    OrderLine checked(OrderLine row) {
        Choice choice = row.choice();
        Chosen before = products.computeIfAbsent(row.productId(), _ -> first(choice));
        if (!before.names().equals(choice.names())) {
            throw new BadRow(
                    row.line(),
                    "options of " + row.productId() + " are " + before.names() + " already");
        }
        requireRoom(row, before);
        for (int i = 0; i < choice.labels().size(); i++) {
            before.values().get(i).add(choice.labels().get(i));
        }
        before.choices().add(choice);
        return row;
    }

    private static Chosen first(Choice choice) {
        List<Set<String>> values = new ArrayList<>();
        choice.names().forEach(_ -> values.add(new LinkedHashSet<>()));
        return new Chosen(choice.names(), values, new LinkedHashSet<>());
    }

    private static void requireRoom(OrderLine row, Chosen before) {
        List<String> labels = row.choice().labels();
        for (int i = 0; i < labels.size(); i++) {
            Set<String> values = before.values().get(i);
            if (values.size() == OptionDraft.MAX_VALUES && !values.contains(labels.get(i))) {
                throw new BadRow(
                        row.line(),
                        "options have at most " + OptionDraft.MAX_VALUES + " values each");
            }
        }
        if (before.choices().size() == VariantId.MAX && !before.choices().contains(row.choice())) {
            throw new BadRow(row.line(), "options make at most " + VariantId.MAX + " variants");
        }
    }
}
