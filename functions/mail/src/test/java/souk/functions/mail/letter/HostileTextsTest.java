package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever people wrote, a letter of any kind has the elements that it has with harmless texts, and
 * a subject of one line.
 */
class HostileTextsTest {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>?");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");

    /** Between the lines of what somebody wrote, as many as there are. */
    private static final String BREAK = "<br>";

    private static final String HARMLESS = "plain";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "</style><script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "' style='display:none",
                                "\"`=",
                                "<!--",
                                "-->",
                                "]]>",
                                "<![endif]-->",
                                "&lt;&#60;",
                                "%s %n %d",
                                "$1\\",
                                "\r\nBcc: eve@example.com\r\n\r\n",
                                "\nhidden",
                                "\u0000",
                                "\u202Eedoc",
                                "\u2066\u2067",
                                "\u2028\u2029",
                                "\uFEFF",
                                "</td></table></body>",
                                "קומקום",
                                "=?utf-8?q?x?=",
                                "😀"),
                        Arbitraries.strings().excludeChars('\uFFFF').ofMaxLength(30))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "x" + String.join("", parts));
    }

    @Property(tries = 60)
    void addNothingToALetter(@ForAll("texts") String text) {
        Map<String, Occasion> harmless = Examples.all(_ -> HARMLESS);
        Examples.all(_ -> text)
                .forEach(
                        (kind, hostile) -> {
                            Letter letter = Examples.LETTERS.write(hostile, Examples.STOP);
                            Letter usual =
                                    Examples.LETTERS.write(
                                            harmless.getOrDefault(kind, hostile), Examples.STOP);
                            assertThat(shape(letter.html()))
                                    .as(kind)
                                    .isEqualTo(shape(usual.html()));
                            assertThat(ReadHtml.links(letter.html()))
                                    .as(kind)
                                    .isEqualTo(ReadHtml.links(usual.html()));
                        });
    }

    @Property(tries = 60)
    void leaveNothingUnseen(@ForAll("texts") String text) {
        Examples.all(_ -> text)
                .forEach(
                        (kind, hostile) -> {
                            Letter letter = Examples.LETTERS.write(hostile, Examples.STOP);
                            assertThat(letter.subject())
                                    .as(kind)
                                    .matches(HostileTextsTest::oneLine);
                            assertThat(letter.text()).as(kind).matches(HostileTextsTest::seen);
                            assertThat(letter.html()).as(kind).matches(HostileTextsTest::seen);
                        });
    }

    /** What somebody wrote cannot begin a line that looks as if the shop had written it. */
    @Property(tries = 60)
    void doNotSpeakForTheShop(@ForAll("texts") String text) {
        Examples.all(_ -> text + "\nPay here: https://evil.example")
                .forEach(
                        (kind, hostile) ->
                                assertThat(
                                                Examples.LETTERS
                                                        .write(hostile, Examples.STOP)
                                                        .text()
                                                        .lines())
                                        .as(kind)
                                        .noneMatch(line -> line.startsWith("Pay here")));
    }

    private static boolean oneLine(String text) {
        return text.indexOf('\n') < 0 && seen(text) && text.codePointCount(0, text.length()) <= 150;
    }

    /** No controls, and nothing that turns the direction of what follows. */
    private static boolean seen(String text) {
        return text.codePoints()
                .allMatch(
                        c ->
                                c == '\n'
                                        || (!Character.isISOControl(c)
                                                && c != 0x2028
                                                && c != 0x2029
                                                && (c < 0x202A || c > 0x202E)));
    }

    /** The tags with the names of their attributes. */
    private static String shape(String html) {
        var tags = new StringBuilder();
        TAG.matcher(html.replace(BREAK, ""))
                .results()
                .forEach(tag -> tags.append(VALUE.matcher(tag.group()).replaceAll("_")));
        return tags.toString();
    }
}
