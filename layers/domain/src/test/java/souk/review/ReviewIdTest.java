package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.shopper.IdSeed;
import souk.value.Malformed;

class ReviewIdTest {
    private static final IdSeed ALICE = new IdSeed("alice");

    @ParameterizedTest
    @ValueSource(strings = {"m", "mug", "a-b_C-9", "-", "--", "aaaaaaaaaaaaaaaaaaaaaaaaaa-mug"})
    void namesItsProduct(String product) {
        ReviewId id = ReviewId.of(new ProductId(product), ALICE);

        assertThat(id.product()).isEqualTo(new ProductId(product));
        assertThat(id.value()).matches("[a-z2-7]{26}-" + product);
        assertThat(new ReviewId(id.value())).isEqualTo(id);
    }

    @Test
    void namesTheLongestProduct() {
        ProductId product = new ProductId("p".repeat(128));

        ReviewId id = ReviewId.of(product, new IdSeed("s".repeat(128)));

        assertThat(id.value()).hasSize(155);
        assertThat(id.product()).isEqualTo(product);
        assertThat(new ReviewId(id.value())).isEqualTo(id);
    }

    @Test
    void isOnePerSeedAndProduct() {
        ReviewId id = ReviewId.of(new ProductId("mug"), ALICE);

        assertThat(ReviewId.of(new ProductId("mug"), ALICE)).isEqualTo(id);
        assertThat(ReviewId.of(new ProductId("mug"), new IdSeed("bob"))).isNotEqualTo(id);
        assertThat(ReviewId.of(new ProductId("bowl"), ALICE).value().substring(0, 26))
                .isNotEqualTo(id.value().substring(0, 26));
    }

    @Test
    void doesNotNameItsSeed() {
        IdSeed seed = new IdSeed("kilroy");

        assertThat(ReviewId.of(new ProductId("mug"), seed).value()).doesNotContain("kilroy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mug",
                "aaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaa-",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaa-mug",
                "aaaaaaaaaaaaaaaaaaaaaaaaaa_mug",
                "aaaaaaaaaaaaaaaaaaaaaaaaaa-m ug",
                "aaaaaaaaaaaaaaaaaaaaaaaaaa-m\u00fcg"
            })
    void hasNoOtherForm(String value) {
        assertThatThrownBy(() -> new ReviewId(value)).isInstanceOf(Malformed.class);
    }

    @Test
    void isNoLongerThanTheLongest() {
        String value = "a".repeat(26) + "-" + "p".repeat(129);

        assertThatThrownBy(() -> new ReviewId(value)).isInstanceOf(Malformed.class);
    }
}
