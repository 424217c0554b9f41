package souk.functions.mail.letter;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import souk.order.Order;
import souk.value.Malformed;

/** An occasion of every kind, by name. */
final class Examples {
    static final Shop SHOP =
            new Shop("Souk", URI.create("https://souk.example"), ZoneId.of("Europe/Berlin"));
    static final Letters LETTERS = new Letters(SHOP);
    static final Optional<URI> STOP =
            Optional.of(URI.create("https://souk.example/mail/#token=abc&topic=sold"));

    private static final Set<String> CAN_BE_STOPPED =
            Set.of("delivered", "sold", "sold-that-day", "low-stock");

    private Examples() {}

    static Map<String, Occasion> all() {
        return all(UnaryOperator.identity());
    }

    /** With other words of people in place of the usual ones, wherever they may stand. */
    static Map<String, Occasion> all(UnaryOperator<String> said) {
        Order order = new ExampleOrder(said).paid();
        Map<String, Occasion> all = new LinkedHashMap<>();
        new ShopperExamples(said, order).addTo(all);
        new SellerExamples(said, order).addTo(all);
        return all;
    }

    /** A kind by its name, for tests of each. */
    record Kind(String name, Occasion occasion) {
        Letter letter(Optional<URI> stop) {
            return LETTERS.write(occasion, stop);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** As its reader gets it: what they can do without can be stopped. */
    static Letter asSent(Kind kind) {
        boolean required = !CAN_BE_STOPPED.contains(kind.name());
        return kind.letter(required ? Optional.empty() : STOP);
    }

    static Stream<Kind> kinds() {
        return kinds(UnaryOperator.identity());
    }

    static Stream<Kind> kinds(UnaryOperator<String> said) {
        return all(said).entrySet().stream().map(each -> new Kind(each.getKey(), each.getValue()));
    }

    static Occasion of(String kind) {
        return Objects.requireNonNull(all().get(kind), kind);
    }

    /** What cannot be so in the domain stays as usual. */
    static <T> T checked(UnaryOperator<String> said, String usual, Function<String, T> type) {
        try {
            return type.apply(said.apply(usual));
        } catch (Malformed _) {
            return type.apply(usual);
        }
    }
}
