package souk.local.stripe.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.Journal;
import souk.local.stripe.ledger.SentEvent;

/**
 * Posts events to the shop, a few at once and in no certain order, as Stripe does; what is not
 * answered 2xx is sent again, later each time. Thread-safe.
 *
 * <p>What an earlier life could not deliver is sent at the start. Without a target nothing is sent.
 */
public final class Deliveries implements AutoCloseable {
    private static final String KIND = "delivery";
    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration MAX_WAIT = Duration.ofMinutes(1);

    private final Optional<URI> target;
    private final Signature signature;
    private final Duration firstWait;
    private final Clock clock;
    private final Journal journal;
    private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final ScheduledExecutorService schedule =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("stripe-webhooks").factory());
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    /**
     * @param firstWait how long to wait before the second attempt; each later one waits twice as
     *     long, up to a minute
     */
    public Deliveries(
            Optional<URI> target,
            Signature signature,
            Duration firstWait,
            Clock clock,
            Journal journal,
            EventLog events) {
        this.target = target;
        this.signature = signature;
        this.firstWait = firstWait;
        this.clock = clock;
        this.journal = journal;
        deliveries.putAll(journal.kept(KIND, Delivery.class));
        events.all().stream()
                .filter(event -> !of(event).delivered())
                .forEach(event -> later(event, Duration.ZERO));
        events.listen(event -> later(event, Duration.ZERO));
    }

    public Delivery of(SentEvent event) {
        return deliveries.getOrDefault(event.id(), Delivery.PENDING);
    }

    /** Sends an event now, whether it was delivered or not, and waits for the answer. */
    public Delivery send(SentEvent event) {
        return target.map(to -> attempt(event, to)).orElseGet(() -> of(event));
    }

    private void later(SentEvent event, Duration wait) {
        if (target.isEmpty()) {
            return;
        }
        try {
            var _ =
                    schedule.schedule(
                            () -> Thread.startVirtualThread(() -> attemptUntilDone(event)),
                            wait.toMillis(),
                            TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // Closed: it is sent at the next start.
        }
    }

    private void attemptUntilDone(SentEvent event) {
        var delivery = of(event);
        if (!delivery.delivered() && !send(event).delivered()) {
            var doublings = Math.min(delivery.attempts(), 20);
            var wait = firstWait.multipliedBy(1L << doublings);
            later(event, wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT);
        }
    }

    private Delivery attempt(SentEvent event, URI to) {
        lines.acquireUninterruptibly();
        var status = 0;
        try {
            var request =
                    HttpRequest.newBuilder(to)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json; charset=utf-8")
                            .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                            .header(
                                    "Stripe-Signature",
                                    signature.header(event.payload(), clock.instant()))
                            .POST(BodyPublishers.ofString(event.payload()))
                            .build();
            status = http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            // Nobody answers yet, or no more.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lines.release();
        }
        var answer = status;
        var after =
                deliveries.compute(
                        event.id(),
                        (_, before) ->
                                (before == null ? Delivery.PENDING : before).attempted(answer));
        journal.keep(KIND, event.id(), after);
        return after;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        http.shutdownNow();
    }
}
