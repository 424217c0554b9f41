package souk.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Visit;

class SearchedShopTest {
    private static final int SIZE = 150;

    @TempDir private Path scratch;

    @Test
    void findsEveryListingInTheBaseAndTheTail() {
        try (var shop = SearchedShop.open(Path.of(".."), SIZE);
                var process = RouteProcess.start(shop.deployment(), shop.function(), scratch)) {
            assertThat(shop.indexBytes()).isPositive();
            assertThat(shop.deployment().stores().searchTail().entries()).hasSize(100);

            process.visit(SearchedShop.search(""));
            Visit warm = process.visit(SearchedShop.search(""));

            assertThat(warm.answer()).contains("\\\"total\\\":" + SIZE + ",");
            // The tail, the manifest, and half a unit for each of 20 products.
            assertThat(warm.readUnits()).isEqualTo(2 + 1 + 10);
            assertThat(warm.calls()).hasSize(3);
        }
    }
}
