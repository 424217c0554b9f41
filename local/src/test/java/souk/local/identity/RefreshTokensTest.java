package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.local.stripe.MutableClock;
import souk.local.template.ClientDefinition;

final class RefreshTokensTest {
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration LIFE = Duration.ofDays(14);

    private final MutableClock clock = new MutableClock();
    private final RefreshTokens tokens = rotating(Optional.of(GRACE));
    private final Grant grant =
            new Grant(DemoUser.ALICE, List.of("openid"), Optional.empty(), clock.instant());

    @Test
    void giveTheNextTokenEachTime() {
        var first = tokens.issue(grant).getValue();
        var second = next(first);
        var third = next(second);

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(tokens.use(third)).map(RefreshTokens.Renewed::grant).contains(grant);
    }

    @Test
    void areGoodForAMomentAfterTheyWereUsed() {
        var first = tokens.issue(grant).getValue();
        var second = next(first);

        clock.move(GRACE.minusMillis(1));
        assertThat(next(first)).isNotEqualTo(second);
        clock.move(Duration.ofMillis(1));
        assertThat(tokens.use(first)).isEmpty();
        assertThat(tokens.use(second)).isPresent();
    }

    @Test
    void areNotGoodForLongerBecauseTheyAreUsedAgain() {
        var first = tokens.issue(grant).getValue();
        next(first);
        clock.move(Duration.ofSeconds(20));
        next(first);

        clock.move(Duration.ofSeconds(10));

        assertThat(tokens.use(first)).isEmpty();
    }

    @Test
    void endTogetherHoweverOftenTheyRotate() {
        var token = tokens.issue(grant).getValue();
        for (int day = 1; day < 14; day++) {
            clock.move(Duration.ofDays(1));
            token = next(token);
        }

        clock.move(Duration.ofDays(1));

        assertThat(tokens.use(token)).isEmpty();
    }

    @Test
    void areRevokedTogether() {
        var first = tokens.issue(grant).getValue();
        var second = next(first);
        var other = tokens.issue(grant).getValue();

        clock.move(GRACE);
        tokens.revoke(first);

        assertThat(tokens.use(second)).isEmpty();
        assertThat(tokens.use(other)).isPresent();
    }

    @Test
    void stayWhereTheClientDoesNotRotateThem() {
        var steady = rotating(Optional.empty());
        var token = steady.issue(grant).getValue();

        clock.move(LIFE.minusMillis(1));

        assertThat(steady.use(token)).isPresent();
        assertThat(steady.use(token)).map(RefreshTokens.Renewed::next).contains(Optional.empty());
    }

    private String next(String token) {
        return tokens.use(token)
                .flatMap(RefreshTokens.Renewed::next)
                .map(RefreshToken::getValue)
                .orElseThrow();
    }

    private RefreshTokens rotating(Optional<Duration> grace) {
        return new RefreshTokens(
                new ClientDefinition(List.of(), List.of(), List.of(), true, LIFE, grace), clock);
    }
}
