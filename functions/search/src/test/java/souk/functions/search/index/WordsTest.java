package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.search.SearchText;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "teapot, Speckled teapot",
        "TEAPOT, Speckled teapot",
        "teapots, Speckled teapot",
        "boxes, Tin box",
        "tea pot, Speckled teapot",
        "speck, Speckled teapot",
        "tshirt, Linen T-shirt",
        "t shirt, Linen T-shirt",
        "t-shirt, Linen T-shirt",
        "t-shirt, Linen tshirt",
        "t-shir, Linen tshirt",
        "sams, Sam's bench",
        "sam, Sam’s bench",
        "cafe, Café au lait",
        "CAFÉ, Cafe au lait",
        "huile, L'huile d'olive",
        "strasse, Straße",
        "smorrebrod, Smørrebrød",
        "lodz, Łódź",
        "the who, The Who",
        "3.5, Cable 3.5 mm",
        "1000, '1,000 labels'",
        "κεραμικα, Κεραμικά",
        "ΟΔΟΣ, οδός",
        "ежик, Ёжик",
        "שלום, שָׁלוֹם",
        "احمد, أحمد",
        "茶, 緑茶の急須",
        "急須, 緑茶の急須",
        "ｶﾞﾗｽ, ガラス",
        "도자기, 예쁜 도자기",
        "🎁, Gift 🎁 box",
    })
    void findsWhatIsMeant(String words, String title) {
        assertThat(SearchShop.titled(title).ids(words)).containsExactly("1");
        assertThat(SearchShop.titled(title).search(words).corrected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tea cup, Tea tray",
        "spec teapot, Speckled teapot",
        "須急, 緑茶の急須",
        "カラス, ガラス",
        "*, Teapot",
        "tea*ot, Teapot",
        "!!!, Teapot",
    })
    void doesNotFindWhatIsNotMeant(String words, String title) {
        assertThat(SearchShop.titled(title).ids(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "teapto, Teapot, teapot",
        "taepot, Teapot, teapot",
        "Speckeld taepot!, Speckled teapot, speckled teapot!",
        "kerammik, Céramique Keramik, keramik",
        "cermaique, Céramique, céramique",
        "blue taepot, Blue Teapot, blue teapot",
    })
    void correctsWhatIsMistyped(String words, String title, String corrected) {
        var found = SearchShop.titled(title).search(words);

        assertThat(SearchShop.ids(found)).containsExactly("1");
        assertThat(found.corrected()).contains(corrected);
    }

    @Test
    void correctsToNothingThatIsTooLongToBeSearchedFor() {
        String word = "a".repeat(SearchText.MAX_LENGTH);
        var shop = SearchShop.titled("b" + word);

        var found = shop.search(word);

        assertThat(SearchShop.ids(found)).containsExactly("1");
        assertThat(SearchShop.ids(shop.search(found.corrected().orElseThrow())))
                .containsExactly("1");
    }

    @Test
    void doesNotCorrectShortWordsAndNumbers() {
        assertThat(SearchShop.titled("Mug 1234").ids("mgu")).isEmpty();
        assertThat(SearchShop.titled("Mug 1234").ids("1235")).isEmpty();
    }

    @Test
    void doesNotCorrectWhatMatches() {
        assertThat(SearchShop.titled("Lamb", "Lamp").ids("lamb")).containsExactly("1");
    }
}
