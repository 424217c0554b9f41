package souk.bench.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where a customer lives: made up, and always the same for the same id. */
public record CustomerAddress(String country, String city, String postalCode, String street) {
    private static final List<List<String>> CITIES =
            List.of(
                    List.of("DE", "Berlin", "10115"),
                    List.of("FR", "Paris", "75001"),
                    List.of("PT", "Lisboa", "1200-094"));

    public static CustomerAddress of(String customer) {
        int number = customer.chars().sum();
        List<String> city = CITIES.get(number % CITIES.size());
        return new CustomerAddress(
                city.get(0), city.get(1), city.get(2), "Replay street " + number);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", "A customer")
                .put("line1", street)
                .put("city", city)
                .put("postalCode", postalCode)
                .put("country", country);
    }
}
