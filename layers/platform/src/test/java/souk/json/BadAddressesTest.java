package souk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import souk.shipping.Address;
import souk.shipping.NewAddress;

/** Good addresses of all countries with postcodes, each with one part made bad. */
class BadAddressesTest {
    private static final int TRIES = 5_000;

    private final Random random = new Random(17);
    private final List<String[]> samples = samples();

    @Test
    void areTakenWhileTheyAreGood() {
        for (String[] sample : samples) {
            assertThat(read(good(sample)).country().code()).isEqualTo(sample[0]);
        }
    }

    @Test
    void areRefusedWithAPointerToThePart() {
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> parts = good(samples.get(random.nextInt(samples.size())));
            String part = spoil(parts);

            BadBody no = catchThrowableOfType(BadBody.class, () -> read(parts));

            assertThat(no).as("%d: %s", i, parts).isNotNull();
            assertThat(no.faults())
                    .as("%d: %s", i, parts)
                    .extracting(BadBody.Fault::pointer)
                    .contains("/" + part);
        }
    }

    /** Makes one part bad; which. */
    private String spoil(Map<String, String> parts) {
        return switch (random.nextInt(9)) {
            case 0 -> without(parts, "name");
            case 1 -> without(parts, "line1");
            case 2 -> ofAustin(parts, "city");
            case 3 -> ofAustin(parts, "region");
            case 4 -> ofAustin(parts, "postalCode");
            case 5 -> bad(parts, "postalCode", parts.getOrDefault("postalCode", "") + "#");
            case 6 -> bad(parts, "phone", "call me");
            case 7 -> bad(parts, "line2", "x".repeat(101));
            default -> bad(parts, "country", List.of("XX", "de", "DEU", "").get(random.nextInt(4)));
        };
    }

    /** An address in the United States, which needs all of these. */
    private static String ofAustin(Map<String, String> parts, String missing) {
        parts.putAll(Map.of("country", "US", "postalCode", "78701"));
        return without(parts, missing);
    }

    private static String without(Map<String, String> parts, String part) {
        parts.remove(part);
        return part;
    }

    private static String bad(Map<String, String> parts, String part, String text) {
        parts.put(part, text);
        return part;
    }

    private static Map<String, String> good(String[] sample) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", "Inês Duarte");
        parts.put("line1", "Rua do Carmo 12");
        parts.put("city", "Lisboa");
        parts.put("region", "Lisboa");
        parts.put("postalCode", sample[1]);
        parts.put("country", sample[0]);
        return parts;
    }

    private static NewAddress read(Map<String, String> parts) {
        String body =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            for (Map.Entry<String, String> part : parts.entrySet()) {
                                json.writeStringField(part.getKey(), part.getValue());
                            }
                            json.writeEndObject();
                        });
        return Body.read(body, List.of(NewAddress.class));
    }

    /** Country and postcode of those that postal-codes-js calls good. */
    private static List<String[]> samples() {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Address.class.getResourceAsStream("postcodes.csv")),
                                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(line -> line.split(",", 3))
                    .filter(line -> line[1].equals("true"))
                    .map(line -> new String[] {line[0], line[2].replace("\"", "")})
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
