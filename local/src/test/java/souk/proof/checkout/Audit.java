package souk.proof.checkout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.order.PaymentStatus;
import souk.order.StockHold;

/** Checks the state against the invariants, and reports every one that is broken. */
public final class Audit {
    private final ShopState state;
    private final List<String> broken = new ArrayList<>();

    private Audit(ShopState state) {
        this.state = state;
    }

    /**
     * Checks what must be true at any moment.
     *
     * @param history names it, by its seed
     */
    public static ShopState always(CheckoutFixture fixture, String history) {
        return new Audit(ShopState.of(fixture)).checked().end(history);
    }

    /** Checks also what must be true once all has been told and every session is over. */
    public static ShopState atRest(CheckoutFixture fixture, String history) {
        Audit audit = new Audit(ShopState.of(fixture)).checked();
        RestChecks.check(audit.state, audit.broken);
        SellerChecks.check(fixture, audit.broken);
        return audit.end(history);
    }

    private Audit checked() {
        stock();
        ordersByRequest();
        sessions();
        orders();
        promises();
        events();
        AmountChecks.check(state, broken);
        ParcelChecks.check(state, broken);
        RefundChecks.check(state, broken);
        Recount.check(state, broken);
        StoredOpenOrders.check(state, broken);
        return this;
    }

    private ShopState end(String history) {
        if (!broken.isEmpty()) {
            throw new AssertionError(history + " broke:\n  " + String.join("\n  ", broken));
        }
        return state;
    }

    private void require(boolean holds, String invariant, Object... seen) {
        if (!holds) {
            broken.add(invariant + ": " + Arrays.toString(seen));
        }
    }

    private void stock() {
        state.calls()
                .listed()
                .forEach(
                        (product, initial) -> {
                            long stock = state.stock().getOrDefault(product, -1L);
                            long held = state.units(product, StockHold.HELD);
                            long sold =
                                    state.units(product, StockHold.COMMITTED)
                                            - StockBack.units(state, product);
                            require(stock >= 0, "I1, stock below zero", product, stock);
                            require(
                                    initial == stock + held + sold,
                                    "I1, initially, product, in stock, held, sold",
                                    initial,
                                    product,
                                    stock,
                                    held,
                                    sold);
                        });
    }

    private void ordersByRequest() {
        Map<String, Set<String>> byCart = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (ClientCallLog.Request request : state.calls().requests()) {
            String order = request.order(state.seeds()).orElse("none");
            asked.add(order);
            if (state.orders().containsKey(order)) {
                byCart.computeIfAbsent(
                                request.user() + " at " + request.cartVersion(),
                                _ -> new HashSet<>())
                        .add(order);
            }
        }
        byCart.forEach(
                (cart, made) ->
                        require(made.size() == 1, "I2, a cart made many orders", cart, made));
        state.orders()
                .keySet()
                .forEach(id -> require(asked.contains(id), "I2, nobody asked for it", id));
    }

    private void sessions() {
        Map<String, List<Session>> byOrder =
                state.sessions().stream().collect(Collectors.groupingBy(ShopState::order));
        byOrder.forEach(
                (id, own) -> {
                    require(
                            own.size()
                                    == own.stream()
                                            .map(each -> each.terms().expiresAt())
                                            .distinct()
                                            .count(),
                            "I3, an order has many sessions of one time",
                            id,
                            own.size());
                    StoredOrder order = state.orders().get(id);
                    require(order != null, "I3, a session of no order", id);
                    require(
                            own.stream()
                                    .filter(each -> each.status() == Session.Status.COMPLETE)
                                    .allMatch(
                                            each ->
                                                    order != null
                                                            && order.session()
                                                                    .equals(
                                                                            Optional.of(
                                                                                    each.id()))),
                            "I3, a session was paid that no order recorded",
                            id);
                });
        state.orders()
                .values()
                .forEach(
                        order ->
                                order.session()
                                        .ifPresent(
                                                id ->
                                                        require(
                                                                state.session(id)
                                                                        .map(ShopState::order)
                                                                        .equals(
                                                                                Optional.of(
                                                                                        order
                                                                                                .id())),
                                                                "I3, another's session is recorded",
                                                                order.id())));
    }

    private void orders() {
        for (StoredOrder order : state.orders().values()) {
            String id = order.id();
            Optional<Session> session = order.session().flatMap(state::session);
            if (order.paid()) {
                require(
                        session.filter(each -> matches(each, order)).isPresent(),
                        "I4, Paid without such a session",
                        order);
            }
            List<PaymentStatus> history = order.history();
            for (int i = 1; i < history.size(); i++) {
                require(
                        history.get(i).compareTo(history.get(i - 1)) >= 0
                                || (givenBack(history.get(i - 1))
                                        && order.reasons().contains("REFUND_FAILED")),
                        "I5, status went back, and no refund failed",
                        id,
                        history);
            }
            require(
                    history.getLast() == order.status(),
                    "I5, status is not the last one",
                    id,
                    history);
            require(order.releases() <= 1, "I6, released twice", id, history);
        }
        for (Session session : state.sessions()) {
            require(
                    ShopState.refunded(session) <= session.terms().total(),
                    "I9, Stripe gave back more than paid",
                    ShopState.order(session));
        }
    }

    private static boolean givenBack(PaymentStatus status) {
        return status == PaymentStatus.REFUNDED || status == PaymentStatus.PARTIALLY_REFUNDED;
    }

    private static boolean matches(Session session, StoredOrder order) {
        return session.paid()
                && session.status() == Session.Status.COMPLETE
                && session.terms().total() == order.total()
                && ShopState.currency(session).equals(order.currency());
    }

    private void promises() {
        for (ClientCallLog.Promise promise : state.calls().promises()) {
            StoredOrder order = state.orders().get(promise.order());
            require(order != null, "I12, answered 201, and there is no order", promise.order());
            promise.secret()
                    .ifPresent(
                            secret ->
                                    require(
                                            order != null
                                                    && order.session()
                                                            .equals(
                                                                    Optional.of(
                                                                            Buyer.session(secret))),
                                            "I12, a secret left before its order knew the session",
                                            promise.order()));
        }
    }

    /** An event that was taken has had its effect. */
    private void events() {
        for (SentEvent event : state.events()) {
            StoredOrder order =
                    state.session(event.session())
                            .map(ShopState::order)
                            .map(state.orders()::get)
                            .orElse(null);
            if (order != null && state.calls().heard().contains(event.id())) {
                require(
                        RestChecks.had(event, order, state.refunds()),
                        "I12, an event was taken and had no effect",
                        event.type(),
                        order);
            }
        }
    }
}
