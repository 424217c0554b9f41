package souk.proof.malformed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import souk.http.KnownBadValues;

/**
 * One thing wrong in each: the good body of every door, value by value and character by character.
 */
final class FixedBodies {
    /** A member whose value is a scalar, wherever it stands. */
    private static final Pattern MEMBER =
            Pattern.compile(
                    "\"([A-Za-z_]+)\" ?: ?(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9]+|true|false)");

    private static final List<String> OUT_OF_RANGE =
            List.of(
                    "-9223372036854775809",
                    "99999999999999999999999",
                    "9".repeat(1_500),
                    "\"" + "a".repeat(5_001) + "\"",
                    "\"a\\u0000b\"",
                    "\"\\u202e\"",
                    "\"\\ufffe\"",
                    "\"../x\"",
                    "\"a b\"",
                    "\"#count\"",
                    "\" \"",
                    "[".repeat(5_000),
                    "{\"a\":".repeat(5_000),
                    "[".repeat(60) + "]".repeat(60));
    private static final List<String> AFTER =
            List.of("{}", "1", "null", "x", "]", "}", ",", "\u0000", "\ufeff", "//", "\u2028");
    private static final List<String> WHOLE =
            List.of(
                    "",
                    " ",
                    "null",
                    "true",
                    "1",
                    "1.5",
                    "\"\"",
                    "[]",
                    "[{}]",
                    "{",
                    "[",
                    "NaN",
                    "\ufeff{}",
                    "\ud800",
                    "{\"\":1}",
                    "{\"a\\ud800\":1}",
                    "<a/>",
                    "a=1");
    private static final List<String> UNKNOWN =
            List.of(
                    "userId",
                    "verified",
                    "hidden",
                    "price",
                    "paymentStatus",
                    "version",
                    "id",
                    "__proto__",
                    "constructor",
                    "",
                    "a/b~c",
                    "\\u0000");
    private static final int MAX_CUTS = 100;

    /** What no route takes, except Stripe's, for whom the signature counts. */
    private static final List<String> OTHER_TYPES =
            List.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=a",
                    "application/jsonp",
                    "application");

    private final List<SentBody> all = new ArrayList<>();
    private final BodyKind door;
    private final String good;
    private int number;

    private FixedBodies(BodyKind door, String good, int number) {
        this.door = door;
        this.good = good;
        this.number = number;
    }

    static List<SentBody> all(MalformedScenario scene) {
        List<SentBody> all = new ArrayList<>();
        for (BodyKind door : BodyKind.values()) {
            all.addAll(new FixedBodies(door, scene.good(door), all.size()).made());
        }
        return all;
    }

    private List<SentBody> made() {
        values();
        for (int i = 0; i < Math.min(good.length() - 1, MAX_CUTS); i++) {
            // The last characters rather than the first, where a body is long.
            add(good.substring(0, good.length() - 1 - i));
        }
        AFTER.forEach(after -> add(good + after));
        WHOLE.forEach(this::add);
        UNKNOWN.forEach(name -> add("{\"" + name + "\":1," + good.strip().substring(1)));
        add("[" + good + "]");
        add("{\"body\":" + good + "}");
        add(good.replace('"', '\''));
        add(" ".repeat(70_000) + good);
        if (door != BodyKind.EVENT) {
            OTHER_TYPES.forEach(type -> all.add(new SentBody(number++, door, good, false, type)));
        }
        return all;
    }

    private void values() {
        List<String> bad =
                Stream.concat(KnownBadValues.all().stream(), OUT_OF_RANGE.stream()).toList();
        Matcher member = MEMBER.matcher(good);
        for (int found = 0; found < 6 && member.find(); found++) {
            String before = good.substring(0, member.start(2));
            String after = good.substring(member.end(2));
            bad.forEach(value -> add(before + value + after));
            add(before + "null" + after);
            add(
                    good.substring(0, member.start())
                            + member.group()
                            + ","
                            + good.substring(member.start()));
            add(good.replace("\"" + member.group(1) + "\"", "\"" + member.group(1) + "x\""));
        }
    }

    private void add(String body) {
        all.add(new SentBody(number++, door, body, false));
    }
}
