package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderCheckTest {
    private static final String ANSWER =
            """
            {"id": "o1", "userId": "CG-1", "products": [
              {"id": "P1", "options": [{"name": "Size", "value": "M"}],
               "quantity": 2, "title": "Chair", "sellerId": "furniture", "price": {"amount": 500, "currency": "EUR"}},
              {"id": "P2", "options": [], "quantity": 1, "title": "Table", "sellerId": "furniture",
               "price": {"amount": 700, "currency": "EUR"}}],
             "shipping": [{"sellerId": "furniture", "amount": 420}], "shippingAmount": 420,
             "totalAmount": 2120, "currency": "EUR", "paymentStatus": "Paid", "refundedAmount": 0}
            """;

    @Test
    void findsNothingInAnEqualOrder() {
        assertThat(differences(ANSWER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CG-1 | CG-2 | userId",
                "2120 | 2121 | totalAmount",
                "\"shippingAmount\": 420 | \"shippingAmount\": 421 | shippingAmount",
                "\"amount\": 420} | \"amount\": 421} | furniture shipping",
                "\"totalAmount\": 2120, \"currency\": \"EUR\" | \"totalAmount\": 2120 | currency",
                "Paid | Pending | paymentStatus",
                "\"refundedAmount\": 0 | \"refundedAmount\": 1 | refundedAmount",
                "\"quantity\": 2 | \"quantity\": 3 | P1 quantity",
                "500 | 499 | P1 price",
                "500, \"currency\": \"EUR\" | 500, \"currency\": \"USD\" | P1 currency",
                "\"Table\", \"sellerId\": \"furniture\" | \"Table\", \"sellerId\": \"art\" | P2 sellerId",
                "Table | Tabel | P2 title",
                "\"name\": \"Size\" | \"name\": \"Width\" | P1 options",
            })
    void findsAChangedField(String was, String is, String named) {
        List<String> found = differences(ANSWER.replace(was, is));

        assertThat(found).singleElement().asString().startsWith(named);
    }

    private static List<String> differences(String answer) {
        try {
            var order = new ObjectMapper().readTree(answer);
            return OrderCheck.differences(CartCheckTest.EXPECTED, "EUR", order);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
