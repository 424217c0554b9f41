package souk.proof.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A matrix with a hole in it is found out. */
class MatrixTest {
    private static final List<String> ROUTES = List.of("GET /a", "PUT /a/{id}");

    @Test
    void isWholeWithARowForEveryRoute() {
        var matrix = Matrix.read(calls("GET /a", "PUT /a/{id}") + answers("GET /a", "PUT /a/{id}"));

        assertThat(matrix.gaps(ROUTES)).isEmpty();
    }

    @Test
    void tellsOfARouteWithoutARow() {
        var matrix = Matrix.read(calls("GET /a") + answers("GET /a"));

        assertThat(matrix.gaps(ROUTES)).containsExactly("PUT /a/{id} has no row in the matrix");
    }

    @Test
    void tellsOfARowWithoutARoute() {
        var matrix = Matrix.read(calls("GET /a", "GET /b") + answers("GET /a", "GET /b"));

        assertThat(matrix.gaps(List.of("GET /a")))
                .containsExactly("GET /b is in the matrix and no route");
    }

    @Test
    void refusesACallWithoutAnswersAndAnswersWithoutACall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.read(calls("GET /a", "GET /b") + answers("GET /a")))
                .withMessageContaining("GET /b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.read(calls("GET /a") + answers("GET /a", "GET /b")))
                .withMessageContaining("GET /b");
    }

    @Test
    void refusesATableThatForgetsACaller() {
        var forgetful = answers("GET /a").replace("| moderator |", "| somebody |");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.read(calls("GET /a") + forgetful))
                .withMessageContaining("moderator");
    }

    @Test
    void refusesACellThatIsNoAnswer() {
        var vague = answers("GET /a").replaceFirst("401", "no");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.read(calls("GET /a") + vague))
                .withMessageContaining("'no'");
    }

    private static String calls(String... routes) {
        return "| route | about | path | header | body |\n|---|---|---|---|---|\n"
                + Arrays.stream(routes)
                        .map(route -> "| " + route + " | it | /a | | |\n")
                        .collect(Collectors.joining());
    }

    private static String answers(String... routes) {
        var callers =
                Arrays.stream(Caller.values())
                        .map(Caller::words)
                        .collect(Collectors.joining(" | "));
        return "\n| route | about | "
                + callers
                + " |\n|---|\n"
                + Arrays.stream(routes)
                        .map(
                                route ->
                                        "| "
                                                + route
                                                + " | it |"
                                                + " 401 |".repeat(Caller.values().length)
                                                + "\n")
                        .collect(Collectors.joining());
    }
}
