package souk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import souk.value.Malformed;

/** Any cursor of any list. */
class CursorPropertyTest {
    /** Which list it is: a route and its path, who reads it, and the query. */
    record Reading(String route, Map<String, String> path, String sub, Map<String, String> query) {
        Cursor cursor() {
            return Cursor.of(
                    new HttpApiEvent(
                            "request-1",
                            route,
                            0,
                            Map.of(),
                            query,
                            path,
                            sub.isEmpty() ? Map.of() : Map.of("sub", sub),
                            null,
                            false),
                    Set.of("sort", "rating", "productId"));
        }
    }

    @Provide
    Arbitrary<Reading> lists() {
        Arbitrary<String> words = Arbitraries.of("newest", "highest", "1", "a=b", "ü", "mug");
        return Combinators.combine(
                        Arbitraries.of("GET /api/reviews/{id}", "GET /api/users/reviews", "prime"),
                        paths(),
                        Arbitraries.of("", "alice", "bob", "alic"),
                        Arbitraries.maps(Arbitraries.of("sort", "rating", "productId"), words))
                .as(Reading::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<String, String>> paths() {
        return Arbitraries.of(Map.<String, String>of(), Map.of("id", "mug"), Map.of("id", "bowl"));
    }

    @Provide
    Arbitrary<String> positions() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(200),
                Arbitraries.strings()
                        .withCharRange('0', '9')
                        .withChars("#-_abc")
                        .ofMinLength(1)
                        .ofMaxLength(180),
                Arbitraries.of("ü", "\ud83d\ude00", "\u0000", "#"));
    }

    @Property(tries = 1_000, seed = "51")
    void opensToThePositionItWasSealedWith(
            @ForAll("lists") Reading list, @ForAll("positions") String position) {
        String cursor = list.cursor().seal(position);

        assertThat(list.cursor().open(cursor)).isEqualTo(position);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Property(tries = 1_000, seed = "52")
    void opensInNoOtherList(
            @ForAll("lists") Reading list,
            @ForAll("lists") Reading other,
            @ForAll("positions") String position) {
        Assume.that(!list.equals(other));
        String cursor = list.cursor().seal(position);

        assertThatThrownBy(() -> other.cursor().open(cursor)).isInstanceOf(Malformed.class);
    }

    @Property(tries = 1_000, seed = "56")
    void opensToNothingWhenItIsNoText(@ForAll("lists") Reading list, @ForAll byte[] bytes) {
        Assume.that(bytes.length > 0 && !isText(bytes));
        String sealed = list.cursor().seal(bytes);

        assertThatThrownBy(() -> list.cursor().open(sealed)).isInstanceOf(Malformed.class);
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }

    @Property(tries = 1_000, seed = "53")
    void opensWithNoByteOfItChanged(
            @ForAll("lists") Reading list,
            @ForAll("positions") String position,
            @ForAll int place,
            @ForAll byte change) {
        Assume.that(change != 0);
        byte[] bytes = Base64.getUrlDecoder().decode(list.cursor().seal(position));
        bytes[Math.floorMod(place, bytes.length)] ^= change;
        String mutant = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThatThrownBy(() -> list.cursor().open(mutant)).isInstanceOf(Malformed.class);
    }

    @Property(tries = 1_000, seed = "54")
    void opensWithNoCharacterTakenAddedOrChanged(
            @ForAll("lists") Reading list,
            @ForAll("positions") String position,
            @ForAll int place,
            @ForAll int kind,
            @ForAll char other) {
        String cursor = list.cursor().seal(position);
        int at = Math.floorMod(place, cursor.length());
        String rest = cursor.substring(at + 1);
        String mutant =
                cursor.substring(0, at)
                        + switch (Math.floorMod(kind, 3)) {
                            case 0 -> rest;
                            case 1 -> other + cursor.substring(at);
                            default -> other + rest;
                        };
        Assume.that(!mutant.equals(cursor));

        assertOpensToTheSameOrNothing(list, mutant, position);
    }

    @Property(tries = 1_000, seed = "55")
    void opensToNothingWhenItIsAnyText(@ForAll("lists") Reading list, @ForAll String text) {
        assertThatThrownBy(() -> list.cursor().open(text)).isInstanceOf(Malformed.class);
    }

    /** The last character of base64 has bits that stand for nothing. */
    private static void assertOpensToTheSameOrNothing(
            Reading list, String mutant, String position) {
        try {
            assertThat(list.cursor().open(mutant)).isEqualTo(position);
        } catch (Malformed no) {
            assertThat(no.sentence()).isNotBlank();
        }
    }
}
