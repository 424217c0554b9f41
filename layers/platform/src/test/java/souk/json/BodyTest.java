package souk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.cart.GuestCart;
import souk.cart.Quantity;
import souk.catalogue.ProductId;

class BodyTest {
    private sealed interface Form permits One, Many {}

    private record One(ProductId productId, Quantity quantity) implements Form {}

    private record Many(GuestCart products, Optional<Long> seen) implements Form {}

    private record Numbers(int small, long large, boolean yes, List<Long> list) {}

    private record Deep(List<List<List<String>>> rows) {}

    record Faulty(int number) {
        public Faulty {
            if (number == 0) {
                throw new IllegalStateException("a fault of ours");
            }
        }
    }

    private static final List<Class<? extends Form>> FORMS = List.of(One.class, Many.class);

    @Test
    void readsARecordOfOneComponentAsThatComponent() {
        Form form = Body.read("{\"productId\":\"mug\",\"quantity\":3}", FORMS);

        assertThat(form).isEqualTo(new One(new ProductId("mug"), new Quantity(3)));
    }

    @Test
    void readsWhicheverFormHasTheFields() {
        Form form = Body.read("{\"products\":[{\"quantity\":2,\"productId\":\"mug\"}]}", FORMS);

        var line = new GuestCart.Line(new ProductId("mug"), new Quantity(2));
        assertThat(form).isEqualTo(new Many(new GuestCart(List.of(line)), Optional.empty()));
    }

    @Test
    void tellsFaultsByTheFirstFormWhenNoneHasTheFields() {
        assertThat(faults("{\"productId\":\"mug\",\"products\":[]}"))
                .containsExactly("/quantity REQUIRED", "/products UNKNOWN_FIELD");
        assertThat(faults("{}")).containsExactly("/productId REQUIRED", "/quantity REQUIRED");
        assertThat(faults("[]")).containsExactly(" WRONG_TYPE");
    }

    @Test
    void tellsFaultsByTheFormThatHasTheFields() {
        assertThat(faults("{\"products\":[]}")).containsExactly("/products INVALID");
        assertThat(faults("{\"seen\":1}")).containsExactly("/products REQUIRED");
        assertThat(faults("{\"seen\":\"1\",\"products\":{}}"))
                .containsExactly("/products WRONG_TYPE", "/seen WRONG_TYPE");
    }

    @Test
    void tellsOfAProductNamedTwiceAtTheList() {
        String line = "{\"productId\":\"mug\",\"quantity\":1}";

        assertThat(faults("{\"products\":[" + line + "," + line + "]}"))
                .containsExactly("/products INVALID");
    }

    @Test
    void readsNumbersWhole() {
        String text =
                "{\"small\":-2147483648,\"large\":-9223372036854775808,\"yes\":false,"
                        + "\"list\":[0,-0,9007199254740993]}";

        Numbers numbers = Body.read(text, List.of(Numbers.class));

        assertThat(numbers)
                .isEqualTo(
                        new Numbers(
                                Integer.MIN_VALUE,
                                Long.MIN_VALUE,
                                false,
                                List.of(0L, 0L, 9_007_199_254_740_993L)));
    }

    @Test
    void readsListsOfLists() {
        Deep deep = Body.read("{\"rows\":[[[\"a\"],[]],[]]}", List.of(Deep.class));

        assertThat(deep.rows()).isEqualTo(List.of(List.of(List.of("a"), List.of()), List.of()));
        assertThatThrownBy(() -> Body.read("{\"rows\":[[[\"a\",1]],[2]]}", List.of(Deep.class)))
                .isInstanceOfSatisfying(
                        BadBody.class,
                        no ->
                                assertThat(no.faults())
                                        .extracting(BadBody.Fault::pointer)
                                        .containsExactly("/rows/0/0/1", "/rows/1/0"));
    }

    @Test
    void doesNotBlameTheSenderForAFaultOfOurs() {
        assertThatThrownBy(() -> Body.read("{\"number\":0}", List.of(Faulty.class)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<String> faults(String text) {
        try {
            throw new AssertionError("was taken: " + Body.read(text, FORMS));
        } catch (BadBody no) {
            return no.faults().stream().map(f -> f.pointer() + " " + f.code()).toList();
        }
    }
}
