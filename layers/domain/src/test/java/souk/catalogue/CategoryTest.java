package souk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class CategoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "kitchen", "home-and-garden", "size-42", "a-b-c"})
    void takesWordsJoinedByHyphens(String slug) {
        assertThat(new Category(slug)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "Kitchen",
                "kit chen",
                "kitchen#0",
                "küche",
                "a_b",
                "a.b",
                "a/b",
                "a\n",
                "\ud83c\udf72"
            })
    void refusesEverythingElse(String slug) {
        assertThatThrownBy(() -> new Category(slug)).isInstanceOf(Malformed.class);
    }

    @Test
    void takes40CharactersAndNotOneMore() {
        String longest = "a".repeat(Category.MAX_LENGTH);

        assertThat(new Category(longest).slug()).hasSize(40);
        assertThatThrownBy(() -> new Category(longest + "a")).isInstanceOf(Malformed.class);
    }
}
