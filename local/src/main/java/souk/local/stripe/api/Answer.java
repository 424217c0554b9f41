package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * What a call is answered.
 *
 * @param status 0 for none: the connection ends within its first bytes
 * @param body JSON
 * @param replayed whether an earlier call with the same key was answered so
 */
public record Answer(int status, String body, boolean replayed) {
    static final Answer NONE = new Answer(0, "", false);

    static Answer ok(ObjectNode body) {
        return new Answer(200, body.toString(), false);
    }

    public static Answer of(StripeRefusal refusal) {
        var error = JsonNodeFactory.instance.objectNode();
        if (refusal.code() != null) {
            error.put("code", refusal.code());
            error.put(
                    "doc_url",
                    "https://docs.stripe.com/error-codes/" + refusal.code().replace('_', '-'));
        }
        if (refusal.declineCode() != null) {
            error.put("decline_code", refusal.declineCode());
        }
        error.put("message", refusal.message());
        if (refusal.param() != null) {
            error.put("param", refusal.param());
        }
        error.put("type", refusal.type());
        var body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return new Answer(refusal.status(), body.toString(), false);
    }

    Answer again() {
        return new Answer(status, body, true);
    }
}
