package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class ListingValuesTest {
    @ParameterizedTest
    @CsvSource({"1,EUR", "100000000000,EUR", "1,JPY", "10,KWD", "1230,TND"})
    void takesPricesOfEachCurrency(long amount, String currency) {
        assertThat(new PriceTag(amount, currency).money().minor()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"0,EUR", "-1,EUR", "100000000001,EUR", "5,KWD", "1235,TND", "1,eur", "1,EURO"})
    void refusesPricesThatNobodyCanPay(long amount, String currency) {
        assertThatThrownBy(() -> new PriceTag(amount, currency)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "media/sam/a.png",
                "//elsewhere.example/a.png",
                "/media/../secret.png",
                "/media//a.png",
                "/media/./a.png",
                "/media/a.png?x",
                "/media/a b.png",
                "/media/a/",
                "https://elsewhere.example/a.png",
                "javascript:alert(1)"
            })
    void refusesAddressesThatLeadElsewhere(String path) {
        assertThatThrownBy(() -> new ImageAddress(path)).isInstanceOf(Malformed.class);
    }

    @Test
    void keepsAnEmptyDescriptionEmpty() {
        assertThat(new Description(" \n ").text()).isEmpty();
        assertThat(new Description(" a\r\nb ").text()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_000_001, 1_000_001})
    void refusesStockBeyondAMillion(int units) {
        assertThatThrownBy(() -> new Stock(units)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Restock(units)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Stock(-1)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "image/gif,1",
        "image/svg+xml,1",
        "IMAGE/PNG,1",
        "image/png,0",
        "image/avif,1",
        "image/png,15728641"
    })
    void refusesPicturesOfOtherKindsAndSizes(String type, int bytes) {
        assertThatThrownBy(() -> new Picture(type, bytes)).isInstanceOf(Malformed.class);
    }

    @Test
    void showsEightPicturesAndEachOnce() {
        String[] eight =
                IntStream.range(0, 8).mapToObj(i -> "/media/sam/" + i).toArray(String[]::new);
        String[] nine =
                IntStream.range(0, 9).mapToObj(i -> "/media/sam/" + i).toArray(String[]::new);

        assertThatCode(() -> SellingInMemory.draft("Teapot", eight)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SellingInMemory.draft("Teapot", nine))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> ListingChanges.images("/media/a", "/media/a"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void setsStockOrAddsToItButNotBoth() {
        assertThatThrownBy(() -> ListingChanges.stockAndRestock(1, 1))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Active", "deleted"})
    void knowsTwoStatuses(String word) {
        assertThatThrownBy(() -> new ListingStatus(word)).isInstanceOf(Malformed.class);
    }
}
