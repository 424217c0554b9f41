package souk.house.sam;

import java.util.ArrayList;
import java.util.List;

/** Each function has a sample event, and each sample is what calls its function. */
final class EventsAreOfTheirFunction implements SamRule {
    @Override
    public List<String> breaches(Packed packed) {
        List<String> breaches = new ArrayList<>();
        for (Packed.Function function : packed.functions()) {
            List<Packed.Event> own =
                    packed.events().stream()
                            .filter(event -> event.function().equals(function.name()))
                            .toList();
            if (own.isEmpty()) {
                breaches.add(function.name() + " has no event to be invoked with");
            }
            own.stream()
                    .filter(event -> !triggers(function).contains(event.kind()))
                    .map(
                            event ->
                                    "events/%s is %s, but %s is called by %s"
                                            .formatted(
                                                    event.file(),
                                                    event.kind().isEmpty()
                                                            ? "no known event"
                                                            : "an event of " + event.kind(),
                                                    function.name(),
                                                    function.trigger()))
                    .forEach(breaches::add);
        }
        return breaches;
    }

    /** By one of these; a schedule and a stream may call the same function. */
    private static List<String> triggers(Packed.Function function) {
        return List.of(function.trigger().split(" and "));
    }
}
