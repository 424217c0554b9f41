package souk.local.stripe.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The events, oldest first. Thread-safe. */
public final class EventLog {
    /** The version of Stripe's API that everything here is written in. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final String KIND = "event";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journal journal;
    private final List<SentEvent> log = new ArrayList<>();
    private final Map<String, SentEvent> byId = new ConcurrentHashMap<>();
    private final Map<String, List<SentEvent>> bySession = new ConcurrentHashMap<>();
    private final List<Consumer<SentEvent>> listeners = new CopyOnWriteArrayList<>();

    public EventLog(Journal journal) {
        this.journal = journal;
        journal.kept(KIND, SentEvent.class).values().forEach(this::add);
    }

    /** Tells of every event from now on; the listener must not wait for anything. */
    public void listen(Consumer<SentEvent> listener) {
        listeners.add(listener);
    }

    public List<SentEvent> all() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    /** The events of one session. */
    public List<SentEvent> of(String session) {
        return List.copyOf(bySession.getOrDefault(session, List.of()));
    }

    public Optional<SentEvent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void emit(String type, Session session, ObjectNode object, long now, Cause cause) {
        var id = Ids.event();
        var shape = JSON.createObjectNode();
        shape.put("id", id);
        shape.put("object", "event");
        shape.put("api_version", API_VERSION);
        shape.put("created", now);
        shape.putObject("data").set("object", object);
        shape.put("livemode", false);
        shape.put("pending_webhooks", 1);
        shape.putObject("request").put("id", cause.request()).put("idempotency_key", cause.key());
        shape.put("type", type);
        var event = new SentEvent(id, type, session.id(), now, text(shape));
        add(event);
        journal.keep(KIND, id, event);
        listeners.forEach(listener -> listener.accept(event));
    }

    private void add(SentEvent event) {
        byId.put(event.id(), event);
        bySession.computeIfAbsent(event.session(), _ -> new CopyOnWriteArrayList<>()).add(event);
        synchronized (log) {
            log.add(event);
        }
    }

    /** Over several lines, as Stripe posts it. */
    private static String text(ObjectNode shape) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is always JSON", e);
        }
    }
}
