package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.cart.Cart;
import souk.cart.CartWarning;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductStatus;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.value.Malformed;

class BoundsTest {
    private final Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A-Z_09",
                "with space",
                "ä",
                "a/b",
                "a.b",
                "-",
                "a\n",
                "128",
                "129"
            })
    void identifierIsWhatTheDomainTakes(String text) {
        assertThat(allowed("Identifier", sized(text)))
                .isEqualTo(taken(sized(text), ProductId::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "9", "a-b", "a--b", "-a", "a-", "A", "a_b", "ä", "a\n", "40", "41"})
    void categoryIsWhatTheDomainTakes(String text) {
        assertThat(allowed("Category", sized(text))).isEqualTo(taken(sized(text), Category::new));
    }

    @Test
    void quantityIsWhatTheDomainTakes() {
        Tree quantity = schema("Quantity");

        assertThat(quantity.at("minimum").text()).isEqualTo("1");
        assertThat(quantity.at("maximum").text()).isEqualTo("" + Quantity.MAX);
        assertThat(taken("0", text -> new Quantity(Integer.parseInt(text)))).isFalse();
    }

    @Test
    void cartsHoldWhatTheDomainLetsThem() {
        String most = "" + Cart.MAX_LINES;
        assertThat(schema("Cart").at("properties", "products", "maxItems").text()).isEqualTo(most);
        assertThat(schema("GuestCart").at("properties", "products", "maxItems").text())
                .isEqualTo(most);
        assertThat(schema("CartWarning").at("properties", "code", "enum").texts())
                .containsExactly(names(CartWarning.Code.values(), Enum::name));
    }

    @Test
    void productsAreWhatTheDomainLetsThemBe() {
        Tree product = schema("ListedProduct").at("properties");

        Tree amount = product.at("price", "allOf").items().getLast().at("properties", "amount");
        assertThat(amount.at("maximum").text()).isEqualTo("" + Product.MAX_MINOR);
        assertThat(product.at("status", "enum").texts())
                .startsWith(names(ProductStatus.values(), ProductStatus::word))
                .hasSize(ProductStatus.values().length + 1)
                .endsWith("suspended");
    }

    @Test
    void sortsAreTheDomains() {
        Tree sort =
                contract.at("paths", "/api/products", "get", "parameters").items().stream()
                        .filter(each -> each.at("name").text().equals("sort"))
                        .findFirst()
                        .orElseThrow();

        assertThat(sort.at("schema", "enum").texts())
                .containsExactly(names(ProductSort.values(), ProductSort::word));
    }

    private Tree schema(String name) {
        return contract.at("components", "schemas", name);
    }

    private boolean allowed(String name, String text) {
        Tree schema = schema(name);
        return text.matches(schema.at("pattern").text())
                && text.length() >= Integer.parseInt(schema.at("minLength").text())
                && text.length() <= Integer.parseInt(schema.at("maxLength").text());
    }

    private static boolean taken(String text, Function<String, Object> by) {
        try {
            return by.apply(text) != null;
        } catch (Malformed e) {
            return false;
        }
    }

    /** A number larger than any digit stands for a text of that length. */
    private static String sized(String text) {
        return text.matches("[0-9]{2,}") ? "x".repeat(Integer.parseInt(text)) : text;
    }

    private static <E> String[] names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toArray(String[]::new);
    }
}
