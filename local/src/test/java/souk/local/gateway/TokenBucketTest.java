package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.local.template.HttpApiDefinition.Limit;

final class TokenBucketTest {
    private static final long SECOND = 1_000_000_000L;

    private final TokenBucket bucket = new TokenBucket(new Limit(2, 1), 0);

    @Test
    void letsABurstThroughAndNoMore() {
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isTrue();
        assertThat(bucket.take(0)).isFalse();
    }

    @Test
    void fillsAtItsRate() {
        bucket.take(0);
        bucket.take(0);

        assertThat(bucket.take(SECOND / 2)).isFalse();
        assertThat(bucket.take(SECOND)).isTrue();
        assertThat(bucket.take(SECOND)).isFalse();
    }

    @Test
    void holdsNoMoreThanABurst() {
        assertThat(bucket.take(60 * SECOND)).isTrue();
        assertThat(bucket.take(60 * SECOND)).isTrue();
        assertThat(bucket.take(60 * SECOND)).isFalse();
    }
}
