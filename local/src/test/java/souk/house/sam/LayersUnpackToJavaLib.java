package souk.house.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A layer is laid over /opt, and the Java runtime looks for jars in /opt/java/lib alone. */
final class LayersUnpackToJavaLib implements SamRule {
    @Override
    public List<String> breaches(Packed packed) {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, Set<String>> layer : packed.layers().entrySet()) {
            if (layer.getValue().isEmpty()) {
                breaches.add("the layer " + layer.getKey() + " is empty");
            }
            layer.getValue().stream()
                    .filter(file -> !file.matches("java/lib/[^/]+\\.jar"))
                    .sorted()
                    .map(file -> "the layer %s holds %s".formatted(layer.getKey(), file))
                    .forEach(breaches::add);
        }
        return breaches;
    }
}
