package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.ReportReason;
import souk.review.ReviewId;
import souk.review.ReviewSort;
import souk.shopper.IdSeed;
import souk.value.Malformed;
import souk.wishlist.Wishlists;

class ReviewBoundsTest {
    private final Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

    @Test
    void ratingIsWhatTheDomainTakes() {
        int least = Integer.parseInt(schema("Rating").at("minimum").text());
        int most = Integer.parseInt(schema("Rating").at("maximum").text());

        assertThat(taken(least, Rating::new)).isTrue();
        assertThat(taken(least - 1, Rating::new)).isFalse();
        assertThat(taken(most, Rating::new)).isTrue();
        assertThat(taken(most + 1, Rating::new)).isFalse();
    }

    /** Texts as they are kept: composed, and without blanks around them. */
    static Stream<String> texts() {
        Stream<String> texts =
                Stream.of(
                        "",
                        "a",
                        "Gießt, ohne zu tropfen",
                        "日本語",
                        "👩‍🍳",
                        "two\nlines",
                        "a\tb",
                        "a\u0000b",
                        "a\rb",
                        "a\u007Fb",
                        "a\u0085b",
                        "a\u2028b",
                        "a\u202Eb",
                        "a\u2066b",
                        "a\uFFFEb",
                        "a\u00A0b");
        return Stream.concat(texts, Stream.of(60, 61, 500, 501, 5_000, 5_001).map("🫖"::repeat));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreWhatTheDomainTakes(String text) {
        assertThat(allowed("Comment", text)).isEqualTo(taken(text, Comment::new));
        assertThat(allowed("DisplayName", text)).isEqualTo(taken(text, DisplayName::new));
        assertThat(allowed("ReportReason", text)).isEqualTo(taken(text, ReportReason::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a ", "\r\na\r\nb\r\n", "\ta\u2028", "e\u0301"})
    void whatIsKeptIsAsPromised(String text) {
        assertThat(allowed("Comment", new Comment(text).text())).isTrue();
        assertThat(allowed("ReportReason", new ReportReason(text).text())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 101, 102})
    void reviewsAreCalledAsPromised(int length) {
        var product = new ProductId("p".repeat(length));
        String id = "a".repeat(26) + "-" + product;

        assertThat(allowed("ReviewId", id)).isEqualTo(taken(id, ReviewId::new));
        assertThat(allowed("ReviewId", id))
                .isEqualTo(taken(product, each -> ReviewId.of(each, new IdSeed("alice"))));
    }

    @Test
    void theExampleIsCalledAsItsProductHasIt() {
        Tree review = contract.at("components", "examples", "Review", "value");

        assertThat(new ReviewId(review.at("id").text()).product().value())
                .isEqualTo(review.at("productId").text());
    }

    @Test
    void sortsAreTheDomains() {
        var sorts = parameter("/api/reviews/{id}", "sort").at("schema", "enum").texts();

        assertThat(sorts.stream().map(ReviewSort::of)).containsExactly(ReviewSort.values());
    }

    @Test
    void wishlistsHoldWhatTheDomainLetsThem() {
        assertThat(schema("WishlistPage").at("properties", "items", "description").text())
                .contains("at most " + Wishlists.MAX + " products");
    }

    private Tree parameter(String path, String name) {
        return contract.at("paths", path, "get", "parameters").items().stream()
                .filter(each -> each.at("name").text().equals(name))
                .findFirst()
                .orElseThrow();
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
