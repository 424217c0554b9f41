package souk.http;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What senders put where a value should stand. */
final class BadValues {
    /** An object that is well. */
    static final String PAIR = "{\"name\":\"b\",\"count\":1}";

    /** Not JSON wherever they stand. */
    static final List<String> NOT_JSON =
            List.of(
                    "NaN",
                    "-NaN",
                    "Infinity",
                    "-Infinity",
                    "+Infinity",
                    "INF",
                    "undefined",
                    "True",
                    "FALSE",
                    "yes",
                    "nul",
                    "01",
                    "-01",
                    "+1",
                    ".5",
                    "1.",
                    "1e",
                    "1e+",
                    "0x1F",
                    "1_000",
                    "1n",
                    "--1",
                    "-",
                    "\u0663",
                    "'a'",
                    "a",
                    "`a`",
                    "\"a",
                    "\"\u0001\"",
                    "\"a\nb\"",
                    "\"a\tb\"",
                    "\"\u0000\"",
                    "\"\\x41\"",
                    "\"\\u12\"",
                    "\"\\uZZZZ\"",
                    "\"\\u{41}\"",
                    "[1,]",
                    "[,1]",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{a:1}",
                    "{\"a\":1,}",
                    "{1:1}",
                    "[1 2]",
                    "(1)",
                    "1,",
                    ",",
                    ":",
                    "/* */ 1",
                    "// 1",
                    "# 1",
                    "\\u0031",
                    "\ufeff1",
                    "\"\\\"",
                    "$1",
                    "1;",
                    "");

    /** Half surrogate pairs, escaped and raw. */
    static final List<String> HALF_PAIRS =
            List.of(
                    "\"\\ud800\"",
                    "\"\\udc00\"",
                    "\"a\\ud83d\"",
                    "\"\\ude00\\ud83d\"",
                    "\"\\ud83d\\u0041\"",
                    "\"\ud800\"",
                    "\"\udfff\"");

    /** JSON, each with the fields in which it would be well, or badly valued and not mistyped. */
    static final Map<String, Set<String>> MISTYPED =
            Map.ofEntries(
                    Map.entry("true", Set.of("gift")),
                    Map.entry("false", Set.of("gift")),
                    Map.entry("1", Set.of("count", "amount")),
                    Map.entry("0", Set.of("count", "amount")),
                    Map.entry("-1", Set.of("count", "amount")),
                    Map.entry("2147483648", Set.of("count", "amount")),
                    Map.entry("9223372036854775808", Set.of("count", "amount")),
                    Map.entry("1.0", Set.of()),
                    Map.entry("1.5", Set.of()),
                    Map.entry("-0.0", Set.of()),
                    Map.entry("1e0", Set.of()),
                    Map.entry("1E400", Set.of()),
                    Map.entry("1e-400", Set.of()),
                    Map.entry("\"\"", Set.of("name", "note")),
                    Map.entry("\"1\"", Set.of("name", "note")),
                    Map.entry("\"true\"", Set.of("name", "note")),
                    Map.entry("\"null\"", Set.of("name", "note")),
                    Map.entry("\"NaN\"", Set.of("name", "note")),
                    Map.entry("\"{}\"", Set.of("name", "note")),
                    Map.entry("[]", Set.of("parts")),
                    Map.entry("[null]", Set.of("parts")),
                    Map.entry("[\"a\"]", Set.of("parts")),
                    Map.entry("[1]", Set.of("parts")),
                    Map.entry("[[]]", Set.of("parts")),
                    Map.entry("[" + PAIR + "]", Set.of("parts")),
                    Map.entry("{}", Set.of("part")),
                    Map.entry("{\"name\":\"a\"}", Set.of("part")),
                    Map.entry("{\"count\":1}", Set.of("part")),
                    Map.entry("{\"value\":1}", Set.of("part")));

    private BadValues() {}
}
