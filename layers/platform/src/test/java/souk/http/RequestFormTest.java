package souk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormTest {
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=---Form";

    /** The example of RFC 8058, section 8.2. */
    private static final String EXAMPLE =
            lines(
                    """
                    -----Form
                    Content-Disposition: form-data; name="List-Unsubscribe"

                    One-Click
                    -----Form--
                    """);

    @ParameterizedTest
    @ValueSource(
            strings = {ENCODED, "Application/X-WWW-Form-UrlEncoded; charset=UTF-8", ENCODED + " ;"})
    void readsWhatIsUrlEncoded(String type) {
        assertThat(read(type, "List-Unsubscribe=One-Click"))
                .isEqualTo(Map.of("List-Unsubscribe", "One-Click"));
        assertThat(read(type, "a=b+c%2B&d=")).isEqualTo(Map.of("a", "b c+", "d", ""));
    }

    @Test
    void readsWhatIsInParts() {
        assertThat(read(PARTS, EXAMPLE)).isEqualTo(Map.of("List-Unsubscribe", "One-Click"));
        assertThat(read("multipart/form-data;boundary=\"---Form\"", EXAMPLE))
                .isEqualTo(Map.of("List-Unsubscribe", "One-Click"));
        String two =
                lines(
                        """
                        -----Form
                        content-disposition: form-data; name="a"
                        Content-Type: text/plain

                        1
                        2
                        """);
        assertThat(read(PARTS, two + EXAMPLE))
                .isEqualTo(Map.of("a", "1\r\n2", "List-Unsubscribe", "One-Click"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=1&a=1", "a=%", "a=%zz", "a=1&", "{\"a\": 1}", "a=\u00ff&b"})
    void refusesWhatIsNoEncodedForm(String body) {
        refuses(400, ENCODED, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----Form",
                "x-----Form--",
                "-----Form\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
                "-----Form\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n-----Form--",
                "-----Form\r\n\r\n1\r\n-----Form--"
            })
    void refusesWhatIsNoFormOfParts(String body) {
        refuses(400, PARTS, body);
    }

    @Test
    void refusesAPartThatComesTwice() {
        String part = EXAMPLE.substring(0, EXAMPLE.indexOf("-----Form--"));

        refuses(400, PARTS, part + EXAMPLE);
    }

    @ParameterizedTest
    @CsvSource({"415, application/json", "415, multipart/form-data", "415, ''", "415, text/plain"})
    void refusesOtherTypes(int status, String type) {
        refuses(status, type, "a=1");
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() {
        refuses(413, ENCODED, "a=" + "1".repeat(2_048));
        assertThatThrownBy(
                        () -> RequestForm.read(Optional.of(ENCODED), new byte[] {(byte) 0xff, '='}))
                .isInstanceOf(RequestRejected.class);
    }

    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }

    private static Map<String, String> read(String type, String body) {
        return RequestForm.read(Optional.of(type), body.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(int status, String type, String body) {
        assertThatThrownBy(() -> read(type, body))
                .asInstanceOf(InstanceOfAssertFactories.type(RequestRejected.class))
                .extracting(RequestRejected::status)
                .isEqualTo(status);
    }
}
