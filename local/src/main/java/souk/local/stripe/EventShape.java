package souk.local.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import souk.local.stripe.api.CallLog;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.webhook.Delivery;

/** What scripts are shown of events and calls. */
final class EventShape {
    private EventShape() {}

    static ObjectNode of(SentEvent event, Delivery delivery) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", event.id())
                .put("type", event.type())
                .put("created", event.created())
                .put("session", event.session())
                .put("delivered", delivery.delivered())
                .put("attempts", delivery.attempts())
                .put("status", delivery.status())
                .put("payload", event.payload());
    }

    static ObjectNode call(CallLog.Call call) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("method", call.method())
                .put("call", call.call())
                .put("status", call.status())
                .put("idempotencyKey", call.idempotencyKey().orElse(null));
    }
}
