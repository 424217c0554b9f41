package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.PaymentShape;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.SessionShape;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * Puts objects in place of their ids where a call asks for it: {@code
 * payment_intent.latest_charge}.
 *
 * @see <a href="https://docs.stripe.com/api/expanding_objects">Stripe: expanding responses</a>
 */
final class Expansion {
    private static final List<String> EXPANDABLE =
            List.of("payment_intent", "latest_charge", "charge");

    private final Ledger ledger;

    Expansion(Ledger ledger) {
        this.ledger = ledger;
    }

    ObjectNode session(Session session, List<String> paths) {
        var shape = SessionShape.of(session);
        for (var path : paths) {
            if (path.equals("line_items")) {
                shape.set("line_items", SessionShape.lines(session));
            } else {
                expand(shape, path, path);
            }
        }
        return shape;
    }

    ObjectNode payment(ObjectNode shape, List<String> paths) {
        paths.forEach(path -> expand(shape, path, path));
        return shape;
    }

    private void expand(ObjectNode shape, String rest, String path) {
        var dot = rest.indexOf('.');
        var field = dot < 0 ? rest : rest.substring(0, dot);
        var value = shape.get(field);
        if (value == null || !EXPANDABLE.contains(field)) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_choice",
                    "expand",
                    "This property cannot be expanded (%s).".formatted(path));
        }
        if (value.isTextual()) {
            shape.set(field, object(field, value.asText()));
        }
        if (dot >= 0 && shape.get(field) instanceof ObjectNode below) {
            expand(below, rest.substring(dot + 1), path);
        }
    }

    private ObjectNode object(String field, String id) {
        var session = ledger.owner(field, id);
        var payment = session.attempted().orElseThrow();
        return field.equals("payment_intent")
                ? PaymentShape.intent(session, payment)
                : PaymentShape.charge(session, payment);
    }
}
