package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.search.SearchResult;
import souk.search.SearchText;
import souk.value.Malformed;

class HostileQueryTest {
    private static final SearchShop SHOP =
            SearchShop.titled("Speckled teapot", "Tall mug", "OR gate", "緑茶", "שלום", "🎁 box");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "te*",
                "t?apot",
                "\"teapot\"",
                "title:teapot",
                "teapot~2",
                "teapot^9",
                "-teapot",
                "+teapot",
                "(teapot",
                "[a TO z]",
                "/.*/",
                "\\",
                "teapot AND",
                "NOT",
                "' OR 1=1 --",
                "<script>",
                "${jndi:ldap://x}",
                "%00",
                "\u202Eteapot",
                "\u200B",
                "\uFEFF",
                "👩‍👩‍👧‍👦",
                "🎁🎁🎁",
                "e\u0301\u0301\u0301",
                "ﷺ",
                "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ",
                "𠮷野家",
                "׳׳׳",
                "''''",
                "a'",
                "'s",
                "1.",
                ".1",
                "1,,2",
                "_",
                "__a__",
                "กขค ไทย",
                "हिन्दी",
                "İstanbul",
                "ǅ",
                "\uFFFF",
                "\uFFFD",
            })
    void answersAnything(String typed) {
        SearchResult found = SHOP.search(typed);

        assertThat(found.products()).hasSize((int) found.total());
        assertThat(SHOP.suggest(typed)).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\u007F", "\u0085x\u0086", "\uD800", "x\uDC00"})
    void refusesControlCharacters(String typed) {
        assertThatThrownBy(() -> new SearchText(typed)).isInstanceOf(Malformed.class);
    }

    @Test
    void refusesTenThousandCharacters() {
        assertThatThrownBy(() -> new SearchText("teapot ".repeat(1_500)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void answersRandomCharacters() {
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            int highest = i % 2 == 0 ? 0x300 : Character.MAX_CODE_POINT;
            String typed =
                    random.ints(1 + random.nextInt(60), 0x20, highest + 1)
                            .filter(HostileQueryTest::allowed)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            SearchResult found = SHOP.search(typed);
            assertThat(found.products()).hasSize((int) found.total());
            assertThat(SHOP.suggest(typed)).hasSizeLessThanOrEqualTo(8);
        }
    }

    private static boolean allowed(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    @Test
    void takesOperatorsAsWords() {
        assertThat(SHOP.ids("OR")).containsExactly("3");
        assertThat(SHOP.ids("speckled OR tall")).isEmpty();
    }

    @Test
    void countsTheFirstSixteenWordsOnly() {
        assertThat(SHOP.ids("teapot ".repeat(16) + "unknown")).containsExactly("1");
        assertThat(SHOP.ids("teapot ".repeat(15) + "unknown")).isEmpty();
    }

    @Test
    void correctsUpToEightWords() {
        assertThat(SHOP.ids("taepot " + "speckled ".repeat(7))).containsExactly("1");
        assertThat(SHOP.ids("taepot " + "speckled ".repeat(8))).isEmpty();
    }

    @Test
    void findsNothingByMarksAlone() {
        assertThat(SHOP.ids("?!")).isEmpty();
        assertThat(SHOP.search("?!").corrected()).isEmpty();
    }

    @Test
    void takesWordsThatAreVeryLong() {
        String word = "x".repeat(120);

        assertThat(SearchShop.titled(word).ids(word)).containsExactly("1");
        assertThat(SearchShop.titled(word).ids(word + "y".repeat(80))).containsExactly("1");
    }
}
