package souk.local.stripe;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import souk.local.net.LoopbackServer;
import souk.local.stripe.api.ApiCalls;
import souk.local.stripe.api.CallLog;
import souk.local.stripe.api.Faults;
import souk.local.stripe.ledger.Card;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.Challenge;
import souk.local.stripe.ledger.Disputes;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.Journal;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.StripeRefusal;
import souk.local.stripe.webhook.Deliveries;
import souk.local.stripe.webhook.Delivery;
import souk.local.stripe.webhook.Signature;

/**
 * Stripe on this machine.
 *
 * <pre>{@code
 * var server = LoopbackServer.bind(0, "the Stripe stand-in", "STRIPE_PORT");
 * try (var stripe = StripeStandIn.start(server, StripeSettings.of(clock))) {
 *     var client = StripeClient.builder()
 *             .setApiKey(StripeSettings.API_KEY)
 *             .setApiBase(stripe.address().toString())
 *             .build();
 *     // … create a session …
 *     stripe.pay(session.getId(), "4242424242424242");
 *     for (var event : stripe.events()) {
 *         post(event.payload(), stripe.sign(event.payload(), clock.instant()));
 *     }
 * }
 * }</pre>
 *
 * <p>What Stripe would refuse is thrown as {@link StripeRefusal}. Thread-safe.
 */
public final class StripeStandIn implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final LoopbackServer server;
    private final Journal journal;
    private final EventLog events;
    private final Ledger ledger;
    private final Faults faults = new Faults();
    private final CallLog calls = new CallLog();
    private final Signature signature;
    private final Deliveries deliveries;
    private final ApiCalls api;
    private final ScheduledExecutorService ticks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("stripe-schedule").factory());

    private StripeStandIn(LoopbackServer server, StripeSettings settings) {
        this.server = server;
        this.journal = Journal.open(settings.state());
        this.events = new EventLog(journal);
        this.ledger = new Ledger(settings.clock(), journal, events);
        this.signature = new Signature(settings.webhookSecret());
        this.deliveries =
                new Deliveries(
                        settings.webhook(),
                        signature,
                        settings.firstRetry(),
                        settings.clock(),
                        journal,
                        events);
        this.api =
                new ApiCalls(
                        settings.apiKey(),
                        ledger,
                        events,
                        journal,
                        settings.clock(),
                        settings.account(),
                        faults,
                        calls);
        server.start(
                new Handler.Sequence(
                        api, new ScriptCalls(this), new BrowserCalls(this, settings.storefront())));
        if (settings.webhook().isPresent()) {
            var _ =
                    ticks.scheduleWithFixedDelay(
                            ledger::catchUp,
                            TICK.toMillis(),
                            TICK.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Starts to answer. With a webhook, sessions that are due expire by themselves, and refunds
     * come further; without one they do when somebody looks, so that tests see the same each time.
     *
     * @param server a server that is not started yet; it closes with the stand-in
     */
    public static StripeStandIn start(LoopbackServer server, StripeSettings settings) {
        return new StripeStandIn(server, settings);
    }

    /** What stripe-java takes as its API base. */
    public URI address() {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    /** Every event so far, oldest first. */
    public List<SentEvent> events() {
        return events.all();
    }

    /** The events that tell of one session, oldest first. */
    public List<SentEvent> events(String sessionId) {
        return events.of(sessionId);
    }

    public SentEvent event(String id) {
        return events.find(id).orElseThrow(() -> StripeRefusal.missing("event", id));
    }

    /** Whether and how an event arrived. */
    public Delivery delivery(SentEvent event) {
        return deliveries.of(event);
    }

    /** Posts an event to the shop once more, if there is one, and waits for its answer. */
    public Delivery redeliver(String eventId) {
        return deliveries.send(event(eventId));
    }

    /** The header {@code Stripe-Signature} of a payload sent at a time. */
    public String sign(String payload, Instant at) {
        return signature.header(payload, at);
    }

    /** Pays a session with a card's number, or with {@code async}. */
    public Session pay(String sessionId, String card) {
        return pay(sessionId, card, Challenge.NOT_ANSWERED);
    }

    /** Pays a session, and answers the challenge if the card asks for one. */
    public Session pay(String sessionId, String card, Challenge challenge) {
        return ledger.pay(sessionId, Card.of(card), challenge);
    }

    /** Ends a payment made with {@code async}. */
    public Session settle(String sessionId, boolean succeeded) {
        return ledger.settle(sessionId, succeeded);
    }

    public Session expire(String sessionId) {
        return ledger.expire(sessionId, Cause.NONE);
    }

    /**
     * Pays back, as somebody does in Stripe's dashboard.
     *
     * @param amount in minor units; all that is left when empty
     */
    public Refund refund(String sessionId, OptionalLong amount) {
        return ledger.refund(ledger.session(sessionId), amount, null, Map.of(), Cause.NONE);
    }

    /** Lets the refunds of a payment stay pending until they are settled, or no longer. */
    public Session holdRefunds(String sessionId, boolean hold) {
        return ledger.holdRefunds(sessionId, hold);
    }

    /**
     * Lets a pending refund succeed or fail, or cancels it, as a bank or the dashboard does; one
     * that succeeded can still fail.
     */
    public Refund settleRefund(String refundId, Refund.Status outcome) {
        return ledger.settleRefund(refundId, outcome).attempted().orElseThrow().refund(refundId);
    }

    /** The session that a refund belongs to. */
    public Session sessionOfRefund(String refundId) {
        return ledger.owner("refund", refundId);
    }

    /** What customers and their banks do about payments. */
    public Disputes disputes() {
        return ledger.disputes();
    }

    /** The session that a dispute belongs to. */
    public Session sessionOfDispute(String disputeId) {
        return ledger.owner("dispute", disputeId);
    }

    /** All sessions, newest first. */
    public List<Session> sessions() {
        return ledger.sessions();
    }

    public Session session(String id) {
        return ledger.session(id);
    }

    /** The session that a charge belongs to. */
    public Session sessionOfCharge(String chargeId) {
        return ledger.owner("charge", chargeId);
    }

    /** The calls that can go wrong. */
    List<String> callNames() {
        return api.names();
    }

    /** What is to go wrong. */
    public Faults faults() {
        return faults;
    }

    /** The calls of the API so far. */
    public CallLog calls() {
        return calls;
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        server.close();
        deliveries.close();
        journal.close();
    }
}
