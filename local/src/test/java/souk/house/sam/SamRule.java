package souk.house.sam;

import java.util.List;

/** Something without which {@code sam local} cannot run a function. */
@FunctionalInterface
interface SamRule {
    /** One sentence for each breach. */
    List<String> breaches(Packed packed);

    List<SamRule> ALL =
            List.of(
                    new CodeHoldsTheHandler(),
                    new LayersUnpackToJavaLib(),
                    new VariablesAreResolved(),
                    new EventsAreOfTheirFunction());
}
