package souk.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderNumberTest {
    private static final int MANY = 50_000;

    @Test
    void isTheSameForTheSameOrder() {
        assertThat(OrderNumber.of(new OrderId("one")))
                .isEqualTo(OrderNumber.of(new OrderId("one")));
    }

    @Test
    void hasNoLettersThatLookAlikeAndTellsOrdersApart() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            String number = OrderNumber.of(new OrderId("order-" + i)).value();
            assertThat(number).matches("[2-9A-HJ-NP-Z]{8}");
            numbers.add(number);
        }

        assertThat(numbers).hasSize(MANY);
    }
}
