package souk.functions.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import souk.catalogue.Product;

/** The demo products of the local cloud, as far as they are searched for. */
final class DemoCatalogue {
    private static final String FILE = "local/src/main/resources/demo/catalogue.yaml";

    private DemoCatalogue() {}

    /** In the order of the file, the first newest. */
    static List<Product> products() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve(FILE))) {
            root = Objects.requireNonNull(root.getParent(), "no " + FILE + " above");
        }
        var file = new Load(LoadSettings.builder().build());
        var catalogue = (Map<?, ?>) file.loadFromString(Files.readString(root.resolve(FILE)));
        var products = new ArrayList<Product>();
        for (Object each : (List<?>) Objects.requireNonNull(catalogue.get("products"))) {
            var row = (Map<?, ?>) each;
            products.add(
                    SampleProducts.titled(text(row, "title"))
                            .describedAs(text(row, "description"))
                            .in(text(row, "category"))
                            .listedAt(-products.size())
                            .as(text(row, "id")));
        }
        return products;
    }

    private static String text(Map<?, ?> row, String field) {
        return Objects.toString(row.get(field), "");
    }
}
