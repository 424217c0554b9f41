package souk.functions.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import souk.account.Leaving;
import souk.account.ReviewsChoice;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OrderId;
import souk.shopper.ShopperId;

class EraseAccountTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ShopperId ALICE = new ShopperId("alice");

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final EraseAccount route =
            new EraseAccount(new Leaving(accounts, accounts, CLOCK, () -> "random"));

    private static Call call() {
        return Call.of("DELETE /api/users/me").as("alice");
    }

    @Test
    void beginsAndSaysSo() {
        Answer answer = call().query("reviews", "remove").to(route);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("state").asText()).isEqualTo("Erasing");
        assertThat(accounts.find(ALICE))
                .hasValueSatisfying(
                        erasure -> {
                            assertThat(erasure.reviews()).isEqualTo(ReviewsChoice.REMOVE);
                            assertThat(erasure.former().value()).isEqualTo("former-random");
                        });
    }

    @Test
    void refusesASignInOfLongAgo() {
        Answer answer = call().signedInFor(601).query("reviews", "keep").to(route);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("code").asText()).isEqualTo("SIGN_IN_AGAIN");
        assertThat(accounts.begun).isEmpty();
    }

    @Test
    void asksWhatBecomesOfReviews() {
        assertThat(call().to(route).status()).isEqualTo(400);
        assertThat(call().query("reviews", "sell").to(route).status()).isEqualTo(400);
        assertThat(accounts.begun).isEmpty();
    }

    @Test
    void refusesWhileAnOrderIsOpenAndNamesIt() {
        accounts.open.add(new OrderId("o-1"));

        Answer answer = call().query("reviews", "keep").to(route);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("ACCOUNT_BUSY");
        assertThat(answer.json().at("/current/orders/0").asText()).isEqualTo("o-1");
        assertThat(accounts.begun).isEmpty();
    }
}
