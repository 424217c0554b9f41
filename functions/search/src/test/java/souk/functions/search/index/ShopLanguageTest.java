package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShopLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en, dishes, Butter dish",
        "en, knitting, Knitted hat",
        "de, Lampen, Lampe",
        "de, Gläser, Glas",
        "es, lámparas, Lámpara azul",
        "es, jabones, Jabón",
        "fr, théières, Théière bleue",
        "fr, chapeaux, Chapeau",
        "it, lampade, Lampada",
        "nl, lampen, Lamp",
        "pt, canecas, Caneca azul",
        "pt, botões, Botão",
        "pt, botoes, Botão",
        "sv, lampor, Lampa",
    })
    void findsOtherFormsOfAWord(String code, String words, String title) {
        var shop =
                SearchShop.in(
                        ShopLanguage.of(code), SampleProducts.titled(title + " 1").as("found"));

        // Not as a beginning, and not corrected.
        assertThat(shop.ids(words + " 1")).containsExactly("found");
        assertThat(shop.search(words + " 1").corrected()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsCode(ShopLanguage language) {
        assertThat(ShopLanguage.of(language.code())).isEqualTo(language);
    }

    @Test
    void refusesOtherCodes() {
        assertThatThrownBy(() -> ShopLanguage.of("tlh"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherLanguagesHaveNoStems() {
        var shop = SearchShop.in(ShopLanguage.OTHER, SampleProducts.titled("Mug 1").as("mug"));

        assertThat(shop.search("mugs 1").corrected()).contains("mug 1");
    }
}
