package souk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import souk.dynamo.order.OrderEvents;
import souk.dynamo.order.RefundedOrders;
import souk.http.Call;
import souk.http.FakeContext;
import souk.order.Order;

class OrderStreamTest {
    private static final String CANARY = "canary";
    private static final Order FIRST = OrderEvents.paid();
    private static final Order SECOND =
            RefundedOrders.refunded(FIRST, FIRST.total().minor(), Instant.EPOCH.plusSeconds(9));

    private final List<Order> heard = new ArrayList<>();
    private String written = "";

    /** What a test does at each change. */
    private static final class Ear extends OrderStream {
        private final Consumer<Order> work;

        Ear(Consumer<Order> work) {
            this.work = work;
        }

        @Override
        protected void changed(Optional<Order> before, Order after) {
            work.accept(after);
        }
    }

    @Test
    void hearsEachChangeInItsSequence() {
        String answer = hear(heard::add, OrderEvents.of(FIRST, SECOND, FIRST));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(heard).containsExactly(FIRST, SECOND, FIRST);
        assertThat(written).contains("\"message\":\"ran\"", "\"records\":3");
    }

    @Test
    void stopsAtTheFirstFailureAndNamesItAlone() {
        String answer = hear(this::refuseTheSecond, OrderEvents.of(FIRST, SECOND, FIRST, SECOND));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
        assertThat(heard).containsExactly(FIRST);
    }

    @Test
    void logsAndCountsAFaultByItsClassAndQuotesNothing() {
        hear(this::refuseTheSecond, OrderEvents.of(SECOND));

        assertThat(written)
                .contains("\"Faults\":1", IllegalArgumentException.class.getName(), "\"ERROR\"")
                .doesNotContain(CANARY);
    }

    @Test
    void hearsNothingOfWhatWasDeleted() {
        String answer = hear(heard::add, OrderEvents.deleted(FIRST));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(heard).isEmpty();
    }

    @Test
    void failsAsAWholeWhenItCannotReadTheBatch() {
        assertThatThrownBy(() -> hear(heard::add, "{\"Records\": [{\"dynamodb\": []}]}"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(heard).isEmpty();
    }

    private void refuseTheSecond(Order order) {
        if (order.equals(SECOND)) {
            throw new IllegalArgumentException(CANARY);
        }
        heard.add(order);
    }

    private String hear(Consumer<Order> work, String event) {
        var out = new ByteArrayOutputStream();
        written =
                Call.written(
                        () -> {
                            try {
                                var in = new ByteArrayInputStream(event.getBytes(UTF_8));
                                new Ear(work).handleRequest(in, out, new FakeContext());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return out.toString(UTF_8);
    }
}
