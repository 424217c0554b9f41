package souk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class ProductSortTest {
    @ParameterizedTest
    @CsvSource({"newest,NEWEST", "price,CHEAPEST", "-price,DEAREST", "rating,BEST_RATED"})
    void knowsTheWordsOfTheContract(String word, ProductSort sort) {
        assertThat(ProductSort.of(word)).isEqualTo(sort);
    }

    @ParameterizedTest
    @EnumSource
    void readsBackItsOwnWord(ProductSort sort) {
        assertThat(ProductSort.of(sort.word())).isEqualTo(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NEWEST", "Price", "+price", "--price", " price", "oldest"})
    void refusesOtherWords(String word) {
        assertThatThrownBy(() -> ProductSort.of(word)).isInstanceOf(Malformed.class);
    }
}
