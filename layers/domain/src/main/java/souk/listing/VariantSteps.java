package souk.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.NoSuchVariant;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;

/** What a change makes of each variant of a product. */
final class VariantSteps {
    private VariantSteps() {}

    /**
     * Of those that there are, and then of the new ones.
     *
     * @param seen all of the product
     * @param shown the product's pictures after the change
     * @throws NoSuchVariant when the change names one that there is not
     */
    static List<VariantStep> of(
            List<Variant> seen, List<VariantChange> changes, List<String> shown) {
        Map<VariantId, VariantChange> named = new HashMap<>();
        changes.forEach(each -> each.id().ifPresent(id -> named.put(id, each)));
        changes.forEach(
                each ->
                        VariantRules.requireImage(
                                each.image().flatMap(VariantImageChange::image), shown));
        List<VariantStep> steps = new ArrayList<>();
        for (Variant variant : seen) {
            steps.add(step(variant, Optional.ofNullable(named.remove(variant.id()))));
        }
        if (!named.isEmpty()) {
            throw new NoSuchVariant();
        }
        for (VariantChange change : changes) {
            if (change.id().isEmpty()) {
                steps.add(made(change, steps.size() + 1));
            }
        }
        return steps;
    }

    private static VariantStep step(Variant seen, Optional<VariantChange> change) {
        return new VariantStep(
                Optional.of(seen),
                change.map(each -> each.appliedTo(seen)).orElse(seen),
                change.flatMap(VariantChange::stock).isPresent(),
                change.flatMap(VariantChange::restock).map(Restock::units).orElse(0));
    }

    private static VariantStep made(VariantChange change, int place) {
        if (place > VariantId.MAX) {
            throw VariantRules.tooMany();
        }
        return new VariantStep(Optional.empty(), change.made(VariantId.of(place)), true, 0);
    }
}
