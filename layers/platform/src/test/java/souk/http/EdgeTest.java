package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what came through the distribution is answered. */
class EdgeTest {
    private static final String KEY = "a".repeat(64);
    private static final String NEXT = "b".repeat(64);
    private static final String KEY_AND_MORE =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab";

    @Test
    void isKnownByEitherKey() {
        var route = new Behind(KEY + " " + NEXT);

        assertThat(call().header("x-souk-edge", KEY).to(route).status()).isEqualTo(200);
        assertThat(call().header("X-Souk-Edge", NEXT).to(route).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "a", KEY_AND_MORE, "a b"})
    void isNoOther(String sent) {
        Answer answer = call().header("x-souk-edge", sent).to(new Behind(KEY + " none"));

        answer.problem(403, "NOT_BY_THE_SHOP");
    }

    @Test
    void isAskedForFirst() {
        call().to(new Behind(KEY)).problem(403, "NOT_BY_THE_SHOP");
    }

    @Test
    void isNotAskedForWhereThereIsNone() {
        assertThat(call().to(new Behind("")).status()).isEqualTo(200);
    }

    @Test
    void isReadFromTheEnvironment() {
        var settings =
                RouteSettings.of(
                        Map.of(
                                "EDGE_KEYS", KEY + " none",
                                "SELLER_SESSION_HOURS", "3",
                                "DESK_SESSION_HOURS", "2"));

        assertThat(settings.edgeKeys()).containsExactly(KEY);
        assertThat(settings.sellerSession()).isEqualTo(Duration.ofHours(3));
        assertThat(settings.deskSession()).isEqualTo(Duration.ofHours(2));
    }

    private static Call call() {
        return Call.of("GET /api/products");
    }

    private static final class Behind extends Route {
        Behind(String keys) {
            super("", RouteSettings.of(Map.of("EDGE_KEYS", keys)));
        }

        @Override
        protected Reply answer(Request request) {
            return Echo.text("yes");
        }
    }
}
