package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups of a token, in every form in which the claim arrives. */
class GroupTest {
    private final Route route =
            Echo.answering(
                    request -> {
                        request.requireGroup("moderators");
                        return Echo.text("yes");
                    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[moderators]",
                "[sellers moderators]",
                "[moderators sellers]",
                "[\"sellers\",\"moderators\"]",
                "[\"moderators\"]",
                "moderators",
                "sellers,moderators",
                "sellers, moderators"
            })
    void isFoundInEitherForm(String claim) {
        assertThat(call(claim).to(route).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[sellers]",
                "[moderator]",
                "[moderatorss]",
                "[Moderators]",
                "[no-moderators]",
                "[moderators-of-nothing]",
                "[\"sellers\"]"
            })
    void isNotAnyOther(String claim) {
        call(claim).to(route).problem(403, "FORBIDDEN");
    }

    @Test
    void isAskedForAfterTheToken() {
        Call.of("PUT /api/reviews/{id}/visibility").to(route).problem(401, "UNAUTHORIZED");
    }

    private static Call call(String claim) {
        return Call.of("PUT /api/reviews/{id}/visibility").as("mo").groups(claim);
    }
}
