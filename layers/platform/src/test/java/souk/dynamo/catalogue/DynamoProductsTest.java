package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductExists;
import souk.catalogue.ProductId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;

@OnEveryEngine
class DynamoProductsTest {
    private final DynamoProducts products = new DynamoProducts(TestStore.tables());

    @Test
    void findsWhatWasAddedToTheLastField() {
        Product product = UniqueProducts.rated(UniqueProducts.product(), 1L, 0L, 2L, 0L, 7L);

        products.add(product);

        assertThat(products.find(product.id())).contains(product);
    }

    @Test
    void findsNothingUnderAnotherId() {
        assertThat(products.find(new ProductId("no-such-product"))).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTakenAndKeepsWhatIsThere() {
        Product product = UniqueProducts.product();
        products.add(product);

        assertThatThrownBy(() -> products.add(UniqueProducts.rated(product, 9L, 9L, 9L, 9L, 9L)))
                .isInstanceOf(ProductExists.class);
        assertThat(products.find(product.id())).contains(product);
    }

    @Test
    void findsManyAtOnceAndLeavesOutWhatIsNotThere() {
        Product one = UniqueProducts.product();
        Product archived = UniqueProducts.archived(UniqueProducts.product());
        products.add(one);
        products.add(archived);

        var found = products.findAll(List.of(one.id(), archived.id(), new ProductId("nobodys")));

        assertThat(found).containsOnlyKeys(one.id(), archived.id());
        assertThat(found.get(one.id())).isEqualTo(one);
    }

    @Test
    void findsNoneOfNone() {
        assertThat(products.findAll(List.of())).isEmpty();
    }
}
