package souk.proof.malformed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import souk.http.KnownBadValues;

/** Good bodies with one to three things done to them that a seed decides. */
final class Mutations {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9]+|true|false|null");
    private static final List<BodyKind> DOORS = List.of(BodyKind.values());
    private static final List<String> VALUES = KnownBadValues.all();
    private static final List<String> NUMBERS =
            List.of(
                    "-1",
                    "0",
                    "100",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775808",
                    "1e5",
                    "1.0",
                    "0.5",
                    "1e400",
                    "-0",
                    "00",
                    "1e-7",
                    "99999999999999999999999999");
    private static final String ALPHABET = "{}[],:\"\\0123456789.eE+-tfnu \u0000\n\ud800\udc00é";
    private static final List<String> ODD =
            List.of(
                    "\ud83d", "\udca1", "\\ud800", "\\udfff", "\u0000", "\ufeff", "\u202e",
                    "\uffff");

    private final MalformedScenario scene;
    private final Random dice;

    Mutations(MalformedScenario scene, long seed) {
        this.scene = scene;
        this.dice = new Random(seed);
    }

    List<SentBody> made(int count) {
        List<SentBody> all = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            BodyKind door = drawn(DOORS);
            String body = scene.good(door);
            for (int again = 1 + dice.nextInt(3); again > 0; again--) {
                body = mutated(body);
            }
            boolean raw = dice.nextInt(4) == 0;
            all.add(new SentBody(number, door, raw ? flipped(body) : body, raw));
        }
        return all;
    }

    private String mutated(String body) {
        if (body.isEmpty()) {
            return drawn(VALUES);
        }
        int at = dice.nextInt(body.length());
        int end = Math.min(body.length(), at + 1 + dice.nextInt(20));
        return switch (dice.nextInt(50)) {
            case 0 -> bomb(body, at);
            case 1 -> body.substring(0, at) + " ".repeat(70_000) + body.substring(at);
            case 2, 3, 4, 5 -> body.substring(0, at);
            case 6, 7, 8, 9 -> body.substring(0, at) + body.substring(end);
            case 10, 11, 12 -> body.substring(0, end) + body.substring(at);
            case 13, 14, 15 -> "[" + body + "]";
            case 16, 17 -> "{\"" + dice.nextInt(9) + "\":" + body + "}";
            case 18, 19 -> scene.good(drawn(DOORS));
            case 20, 21, 22, 23 -> "{\"" + dice.nextInt(9) + "\":1," + tail(body);
            case 24, 25, 26, 27, 28 -> twice(body);
            case 29, 30, 31 -> body.substring(0, at) + drawn(ODD) + body.substring(at);
            case 32, 33, 34, 35, 36, 37 -> swapped(body, NUMBERS);
            case 38, 39, 40, 41, 42, 43, 44 -> swapped(body, VALUES);
            default ->
                    body.substring(0, at)
                            + ALPHABET.charAt(dice.nextInt(ALPHABET.length()))
                            + body.substring(at + 1);
        };
    }

    private String bomb(String body, int at) {
        int depth = 1 + dice.nextInt(20_000);
        String open = dice.nextBoolean() ? "[" : "{\"a\":";
        return body.substring(0, at) + open.repeat(depth) + body.substring(at);
    }

    private static String tail(String body) {
        return body.substring(1);
    }

    /** A member that stands there once more. */
    private static String twice(String body) {
        int end = body.indexOf(',') > 0 ? body.indexOf(',') : body.lastIndexOf('}');
        return end < 1 ? body : body.substring(0, end) + "," + body.substring(1);
    }

    /** One token of the body gives way to a bad one. */
    private String swapped(String body, List<String> by) {
        List<int[]> places = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(body); token.find(); ) {
            places.add(new int[] {token.start(), token.end()});
        }
        if (places.isEmpty()) {
            return drawn(by);
        }
        int[] place = places.get(dice.nextInt(places.size()));
        return body.substring(0, place[0]) + drawn(by) + body.substring(place[1]);
    }

    /** The body's bytes with some bits turned over, each byte as a character. */
    private String flipped(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (int times = dice.nextInt(3); times > 0 && bytes.length > 0; times--) {
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private <T> T drawn(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
