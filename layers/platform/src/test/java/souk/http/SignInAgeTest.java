package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.SellerId;
import souk.seller.SellersInMemory;

/** How long ago somebody may have signed in. */
class SignInAgeTest {
    private final Route route =
            Echo.answering(
                    request -> {
                        request.signedInWithin(Duration.ofHours(1));
                        return Echo.text("yes");
                    });

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3_599, 3_600})
    void isYoungEnough(long seconds) {
        assertThat(call().signedInFor(seconds).to(route).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {3_601, 86_400})
    void isTooOld(long seconds) {
        call().signedInFor(seconds).to(route).problem(401, "SIGN_IN_AGAIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "null", "1.5"})
    void isTooOldIfNobodyKnowsIt(String claim) {
        Call call = call();
        call.event().withObject("/requestContext/authorizer/jwt/claims").put("auth_time", claim);

        call.to(route).problem(401, "SIGN_IN_AGAIN");
    }

    @Test
    void isUnknownWithoutATime() {
        Call call = call();
        call.event().withObject("/requestContext").remove("timeEpoch");

        call.to(route).problem(401, "SIGN_IN_AGAIN");
    }

    @Test
    void isAsDeployedForSellersAndModerators() {
        var sellers = new Seller(new SellersInMemory().with("sam", new SellerId("sam-shop")));
        var reading = Echo.answering(request -> Echo.text(sellers.of(request)));
        var selling = Echo.answering(request -> Echo.text(sellers.selling(request).id()));
        var moderating = Echo.answering(request -> Echo.text(Moderator.member(request)));
        long day = Duration.ofDays(1).toSeconds();

        assertThat(call().signedInFor(7 * day).to(reading).status()).isEqualTo(200);
        assertThat(call().signedInFor(7 * day).to(selling).status()).isEqualTo(200);
        call().signedInFor(7 * day + 1).to(reading).problem(401, "SIGN_IN_AGAIN");
        call().signedInFor(7 * day + 1).to(selling).problem(401, "SIGN_IN_AGAIN");
        assertThat(desk().signedInFor(day / 2).to(moderating).status()).isEqualTo(200);
        desk().signedInFor(day / 2 + 1).to(moderating).problem(401, "SIGN_IN_AGAIN");
    }

    /** Who may not do it at all is not sent to sign in again. */
    @Test
    void isAskedForLast() {
        var sellers = new Seller(new SellersInMemory());
        var selling = Echo.answering(request -> Echo.text(sellers.selling(request).id()));
        var moderating = Echo.answering(request -> Echo.text(Moderator.member(request)));

        call().signedInFor(1_000_000).to(moderating).problem(403, "FORBIDDEN");
        call().signedInFor(1_000_000).to(selling).problem(403, "NOT_A_SELLER");
    }

    private static Call call() {
        return Call.of("POST /api/sellers/products").as("sam");
    }

    private static Call desk() {
        return call().groups("[moderators]");
    }
}
