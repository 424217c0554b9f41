package souk.proof.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessLineTest {
    private static final String FORMAT =
            "$context.id \"$context.key\" $context.error.text $context.status";

    @Test
    void isWrittenAsTheGatewayDoes() {
        var none =
                AccessLine.of(FORMAT, Map.of("$context.key", "GET /a", "$context.status", "200"));
        var some =
                AccessLine.of(
                        FORMAT, Map.of("$context.error.text", "\"Not $1\"", "$context.id", "a"));

        assertThat(none.text()).isEqualTo("- \"GET /a\" - 200");
        assertThat(none.fields()).containsExactly("-", "GET /a", "-", "200");
        assertThat(some.fields()).containsExactly("a", "-", "Not $1", "-");
    }

    @Test
    void isTakenByAFilterOfAsManyFields() {
        var line = new AccessLine("a \"GET /a\" - 429");

        assertThat(line.matches("[id, key, error, status]")).isTrue();
        assertThat(line.matches("[id, key, error, status = 429]")).isTrue();
        assertThat(line.matches("[id, key = \"GET *\", error, status = 4*]")).isTrue();
        assertThat(line.matches("[id, key, error != a, status >= 400 && status != 404]")).isTrue();
        assertThat(line.matches("[id, key, error, status = 401 || status = 429]")).isTrue();
        assertThat(line.matches("[id, key, error, status = 401 || status = 403]")).isFalse();
        assertThat(line.matches("[id, key, error, status = 5*]")).isFalse();
        assertThat(line.matches("[id, key, error, status >= 430]")).isFalse();
        assertThat(line.matches("[id, key, error, status >= 400 && status != 429]")).isFalse();
        assertThat(line.matches("[id, key, error != \"-\", status]")).isFalse();
        assertThat(line.matches("[id, key, error >= 1, status]")).isFalse();
        assertThat(line.matches("[id, key, status = 429]")).isFalse();
        assertThat(line.matches("[id, method, path, error, status]")).isFalse();
    }
}
