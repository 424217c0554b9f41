package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartCheckTest {
    static final Expected EXPECTED =
            new Expected(
                    "CG-1",
                    Map.of(
                            "P1", line(Choice.of("Size=M"), "Chair", 2, 500),
                            "P2", line(Choice.of(""), "Table", 1, 700)),
                    1700,
                    Map.of("furniture", 420L));
    private static final String ANSWER =
            """
            {"userId": "CG-1", "version": 2, "products": [
              {"id": "P1", "options": [{"name": "Size", "value": "M"}],
               "quantity": 2, "title": "Chair", "available": true, "price": {"amount": 500}, "lineTotal": {"amount": 1000}},
              {"id": "P2", "options": [], "quantity": 1, "title": "Table", "available": true,
               "price": {"amount": 700}, "lineTotal": {"amount": 700}}],
             "totalAmount": 1700, "currency": "EUR", "warnings": []}
            """;

    @Test
    void findsNothingInAnEqualCart() {
        assertThat(differences(ANSWER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CG-1 | CG-2 | userId",
                "1700 | 1701 | totalAmount",
                "1700 | 1700.0 | totalAmount",
                "\"quantity\": 2 | \"quantity\": 3 | P1 quantity",
                "{\"amount\": 500} | {\"amount\": 499} | P1 price",
                "{\"amount\": 1000} | {\"amount\": 999} | P1 lineTotal",
                "Table | Tabel | P2 title",
                "\"value\": \"M\" | \"value\": \"L\" | P1 options",
                "\"warnings\": [] | \"warnings\": [{\"code\": \"LOW_STOCK\"}] | warnings",
                "\"warnings\": [] | \"other\": [] | warnings",
            })
    void findsAChangedField(String was, String is, String named) {
        List<String> found = differences(ANSWER.replace(was, is));

        assertThat(found).singleElement().asString().startsWith(named);
    }

    @Test
    void findsALineThatIsMissingAndOneThatIsTooMany() {
        List<String> found = differences(ANSWER.replace("\"P2\"", "\"P3\""));

        assertThat(found).containsExactly("P3 should not be there", "P2 is missing");
    }

    @Test
    void findsALineThatIsThereTwice() {
        List<String> found = differences(ANSWER.replace("\"P2\"", "\"P1\""));

        assertThat(found).containsExactly("P1 is there twice", "P2 is missing");
    }

    @Test
    void findsALineThatCannotBeBought() {
        List<String> found =
                differences(ANSWER.replaceFirst("\"available\": true", "\"available\": false"));

        assertThat(found).containsExactly("P1 should be available");
    }

    private static Expected.Line line(Choice choice, String title, int quantity, long price) {
        return new Expected.Line("P", choice, title, "furniture", quantity, price);
    }

    private static List<String> differences(String answer) {
        try {
            return CartCheck.differences(EXPECTED, new ObjectMapper().readTree(answer));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
