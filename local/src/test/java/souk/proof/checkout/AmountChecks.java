package souk.proof.checkout;

import java.util.List;
import souk.local.stripe.ledger.Line;
import souk.local.stripe.ledger.Session;

/** I13: items and shipping are the total, and every session asks for it, whatever happens. */
final class AmountChecks {
    private AmountChecks() {}

    /** Adds what is broken. */
    static void check(ShopState state, List<String> broken) {
        for (StoredOrder order : state.orders().values()) {
            if (order.sum() + order.shipping() != order.total()) {
                broken.add("I13, lines and shipping miss the total: " + order);
            }
            if (order.sent() != order.shipping() > 0) {
                broken.add("I13, sent to nobody: " + order);
            }
        }
        for (Session session : state.sessions()) {
            StoredOrder order = state.orders().get(ShopState.order(session));
            if (order != null && !asks(session, order)) {
                broken.add("I13, a session asks for something else than it costs: " + order);
            }
        }
    }

    /** For the total, each seller's shipping in a line of its own, sent to where the order goes. */
    private static boolean asks(Session session, StoredOrder order) {
        long shipping =
                session.terms().lines().stream()
                        .filter(line -> line.name().startsWith("Shipping: "))
                        .mapToLong(Line::total)
                        .sum();
        return session.terms().total() == order.total()
                && shipping == order.shipping()
                && (session.terms().shipping() != null) == order.sent();
    }
}
