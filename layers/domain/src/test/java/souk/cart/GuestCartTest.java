package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.value.Malformed;

class GuestCartTest {
    @Test
    void keepsTheGuestsOrder() {
        var guest = new GuestCart(List.of(line("zebra", 2), line("apple", 1), line("mug", 3)));

        assertThat(guest.quantities().sequencedKeySet())
                .extracting(LineId::value)
                .containsExactly("zebra", "apple", "mug");
        assertThat(guest.quantities().get(new LineId("mug"))).isEqualTo(new Quantity(3));
    }

    @Test
    void takes40LinesAndNotOneMore() {
        assertThat(new GuestCart(lines(40)).quantities()).hasSize(40);
        assertThatThrownBy(() -> new GuestCart(lines(41))).isInstanceOf(Malformed.class);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new GuestCart(List.of())).isInstanceOf(Malformed.class);
    }

    @Test
    void refusesAProductNamedTwice() {
        List<GuestCart.Line> twice = List.of(line("mug", 1), line("cup", 1), line("mug", 1));

        assertThatThrownBy(() -> new GuestCart(twice)).isInstanceOf(Malformed.class);
    }

    @Test
    void keepsItsOwnCopyOfTheLines() {
        List<GuestCart.Line> given = new ArrayList<>(lines(2));
        var guest = new GuestCart(given);

        given.clear();

        assertThat(guest.lines()).hasSize(2);
    }

    private static GuestCart.Line line(String id, int units) {
        return new GuestCart.Line(new ProductId(id), new Quantity(units));
    }

    private static List<GuestCart.Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line("p" + i, 1)).toList();
    }
}
