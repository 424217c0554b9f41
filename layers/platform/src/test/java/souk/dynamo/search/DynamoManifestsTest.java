package souk.dynamo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.dynamo.Faults;
import souk.dynamo.Race;
import souk.engine.OnEveryEngine;
import souk.search.Manifest;

@OnEveryEngine
class DynamoManifestsTest {
    private static final Manifest FIRST = new Manifest(1, "one", Optional.empty());
    private static final Manifest SECOND = new Manifest(2, "two", Optional.of("one"));

    private final SearchFixture fixture = new SearchFixture();
    private final Faults faults = new Faults();
    private final DynamoManifests manifests = new DynamoManifests(fixture.tables(faults));

    @Test
    void publishesOneAfterTheOther() {
        assertThat(manifests.current()).isEmpty();

        assertThat(manifests.publish(FIRST)).isTrue();
        assertThat(manifests.publish(SECOND)).isTrue();

        assertThat(manifests.current()).contains(SECOND);
    }

    @Test
    void refusesWhoeverHasReadAnOlderOne() {
        manifests.publish(FIRST);
        manifests.publish(SECOND);

        assertThat(manifests.publish(new Manifest(2, "late", Optional.of("one")))).isFalse();
        assertThat(manifests.publish(new Manifest(1, "later", Optional.empty()))).isFalse();
        assertThat(manifests.publish(new Manifest(4, "early", Optional.empty()))).isFalse();
        assertThat(manifests.current()).contains(SECOND);
    }

    @ParameterizedTest
    @EnumSource
    void publishesThoughACallFails(Faults.Fault fault) {
        manifests.publish(FIRST);
        faults.meet(fault);

        assertThat(manifests.publish(SECOND)).isTrue();
    }

    @Test
    void knowsItsOwnThoughAnotherHasPublishedSince() {
        manifests.publish(FIRST);
        manifests.publish(SECOND);

        assertThat(manifests.publish(FIRST)).isTrue();
        assertThat(manifests.current()).contains(SECOND);
    }

    @Test
    void letsOneOfManyWin() {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger won = new AtomicInteger();

        Race.run(
                8,
                () -> {
                    String name = "name-" + next.incrementAndGet();
                    if (manifests.publish(new Manifest(1, name, Optional.empty()))) {
                        won.incrementAndGet();
                    }
                });

        assertThat(won).hasValue(1);
    }
}
