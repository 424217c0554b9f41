package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.listing.Description;
import souk.listing.ImageAddress;
import souk.listing.ListingDraft;
import souk.listing.Picture;
import souk.listing.PictureType;
import souk.listing.Stock;
import souk.listing.Title;
import souk.value.Malformed;

class ListingBoundsTest {
    private final Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

    /** Texts as they are kept: composed, and without blanks around them. */
    static Stream<String> texts() {
        Stream<String> texts =
                Stream.of(
                        "",
                        "a",
                        "日本語",
                        "👩‍🍳",
                        "two\nlines",
                        "a\tb",
                        "a\rb",
                        "a\u202Eb",
                        "a\uFFFEb");
        return Stream.concat(texts, Stream.of(120, 121, 5_000, 5_001).map("🫖"::repeat));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreWhatTheDomainTakes(String text) {
        assertThat(allowed("Title", text)).isEqualTo(taken(text, Title::new));
        assertThat(allowed("Description", text)).isEqualTo(taken(text, Description::new));
    }

    static Stream<String> addresses() {
        Stream<String> addresses =
                Stream.of(
                        "",
                        "/",
                        "/a",
                        "a",
                        "/a.b",
                        "/a.",
                        "/.a",
                        "/a..b",
                        "//a",
                        "/a/",
                        "/a/b.c_-",
                        "/a b",
                        "/a?b");
        return Stream.concat(addresses, Stream.of(299, 300).map(many -> "/" + "a".repeat(many)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesAreWhatTheDomainTakes(String address) {
        assertThat(allowed("ImageAddress", address)).isEqualTo(taken(address, ImageAddress::new));
    }

    @Test
    void numbersAreTheDomains() {
        Tree change = schema("ListingChange").at("properties");
        Tree restock = change.at("restock", "oneOf").items().getFirst();

        assertThat(schema("Stock").at("maximum").text()).isEqualTo("" + Stock.MAX);
        assertThat(restock.at("maximum").text()).isEqualTo("" + Stock.MAX);
        assertThat(restock.at("minimum").text()).isEqualTo("-" + Stock.MAX);
        assertThat(schema("PriceTag").at("properties", "amount", "maximum").text())
                .isEqualTo("" + Product.MAX_MINOR);
        assertThat(schema("Images").at("maxItems").text()).isEqualTo("" + ListingDraft.MAX_IMAGES);
        assertThat(schema("Picture").at("properties", "bytes", "maximum").text())
                .isEqualTo("" + Picture.MAX_BYTES);
    }

    @Test
    void wordsOfChoiceAreTheDomains() {
        Tree change = schema("ListingChange").at("properties");

        assertThat(change.at("status", "oneOf").items().getFirst().at("enum").texts())
                .containsExactly(names(ProductStatus.values(), ProductStatus::word));
        assertThat(schema("Picture").at("properties", "contentType", "enum").texts())
                .containsExactly(names(PictureType.values(), PictureType::contentType));
    }

    private static <T> String[] names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toArray(String[]::new);
    }

    private Tree schema(String name) {
        return contract.at("components", "schemas", name);
    }

    /** JSON Schema counts characters, not chars. */
    private boolean allowed(String name, String text) {
        Tree schema = schema(name);
        int length = text.codePointCount(0, text.length());
        return text.matches(schema.at("pattern").text())
                && length >= Integer.parseInt(schema.at("minLength").text())
                && length <= Integer.parseInt(schema.at("maxLength").text());
    }

    private static <T> boolean taken(T value, Consumer<T> by) {
        try {
            by.accept(value);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }
}
