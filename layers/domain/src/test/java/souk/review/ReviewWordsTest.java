package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

/** Stars, comments, names and reasons, at their limits. */
class ReviewWordsTest {
    private static final String SMILE = "\ud83d\ude00";

    @Test
    void takesACommentOf5000CharactersAndNotOneMore() {
        assertThat(new Comment(SMILE.repeat(5_000)).text()).hasSize(10_000);
        assertThat(new Comment(" " + "e\u0301".repeat(5_000) + "\r\n").text()).hasSize(5_000);
        assertThatThrownBy(() -> new Comment("x".repeat(5_001))).isInstanceOf(Malformed.class);
    }

    @Test
    void takesANameOf60CharactersOnOneLine() {
        assertThat(new DisplayName(" Zo\u0308e ").text()).isEqualTo("Z\u00f6e");
        assertThat(new DisplayName(SMILE.repeat(60)).text()).hasSize(120);
        assertThatThrownBy(() -> new DisplayName("x".repeat(61))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new DisplayName("Ann\nBob")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new DisplayName("\u200d")).isInstanceOf(Malformed.class);
    }

    @Test
    void takesAReasonOf500Characters() {
        assertThat(new ReportReason("rude\r\nrude").text()).isEqualTo("rude\nrude");
        assertThat(new ReportReason("x".repeat(500)).text()).hasSize(500);
        assertThatThrownBy(() -> new ReportReason("x".repeat(501))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void gives1To5Stars(int stars) {
        assertThat(new Rating(stars).stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void givesNoOtherStars(int stars) {
        assertThatThrownBy(() -> new Rating(stars)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @EnumSource
    void sortsByAWord(ReviewSort sort) {
        assertThat(ReviewSort.of(sort.name().toLowerCase(Locale.ROOT))).isEqualTo(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NEWEST", "oldest", "-newest", "highest "})
    void sortsByNoOtherWord(String word) {
        assertThatThrownBy(() -> ReviewSort.of(word)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoMayReviewByAWord(ReviewsBy by) {
        assertThat(ReviewsBy.of(by.name().toLowerCase(Locale.ROOT))).isEqualTo(by);
        assertThatThrownBy(() -> ReviewsBy.of(by.name()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
