package souk.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "-", "_", "9f1c-AB_c", "--", "__proto__"})
    void takesLettersDigitsHyphenAndUnderscore(String text) {
        assertThat(Identifier.require("productId", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                "a.b",
                "..",
                "a%20",
                "a#b",
                "a:b",
                "a\u0000",
                "a\n",
                "é",
                "\u0131",
                "\uff41",
                "\u0663",
                "\ud83d\ude00",
                "\ud800",
                "a\u200b",
                "@",
                "[",
                "`",
                "{"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Identifier.require("productId", text))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void takes128CharactersAndNotOneMore() {
        String longest = "a".repeat(Identifier.MAX_LENGTH);

        assertThat(Identifier.require("productId", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Identifier.require("productId", longest + "a"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void namesTheFieldAndNotTheValueInItsSentence() {
        assertThatThrownBy(() -> Identifier.require("mergeId", "sec ret"))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        no -> assertThat(no.sentence()).contains("mergeId").doesNotContain("sec"));
    }
}
