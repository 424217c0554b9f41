package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import souk.local.stripe.ledger.Session;

/**
 * I9 and I15: of no part more goes back than was paid for it, an order's sums are those of its
 * refunds, and Stripe made none of them twice. Of I14: what went back of a line is counted there.
 */
final class RefundChecks {
    private final ShopState state;
    private final List<String> broken;

    private RefundChecks(ShopState state, List<String> broken) {
        this.state = state;
        this.broken = broken;
    }

    /** Adds what is broken. */
    static void check(ShopState state, List<String> broken) {
        var checks = new RefundChecks(state, broken);
        state.orders().values().forEach(checks::sums);
        state.orders().values().forEach(checks::parts);
        state.orders().values().forEach(checks::units);
        state.sessions().forEach(checks::atStripe);
        checks.promises();
    }

    private void require(boolean holds, String invariant, Object seen) {
        if (!holds) {
            broken.add(invariant + ": " + seen);
        }
    }

    private void sums(StoredOrder order) {
        List<StoredRefund> refunds = state.refunds(order);
        long given = sum(refunds.stream().filter(each -> !each.undone()).toList());
        long asked = sum(refunds.stream().filter(StoredRefund::asked).toList());
        long back = order.parts().stream().mapToLong(StoredPart::back).sum();
        require(given == order.refunded(), "I15, its refunds are of " + given, order);
        require(given - asked <= order.total(), "I9, refunded more than paid", order);
        require(
                back == Math.min(given, order.total()),
                "I15, its parts got " + back + " of " + given,
                order);
    }

    private static long sum(List<StoredRefund> refunds) {
        return refunds.stream().mapToLong(StoredRefund::amount).sum();
    }

    private void parts(StoredOrder order) {
        Map<String, Long> said = new HashMap<>();
        for (StoredRefund refund : state.refunds(order)) {
            long amounts = refund.amounts().values().stream().mapToLong(Long::longValue).sum();
            require(
                    refund.by().isEmpty() || amounts == refund.amount(),
                    "I15, a refund is for something else than its amount",
                    refund);
            if (!refund.undone()) {
                refund.amounts().forEach((part, amount) -> said.merge(part, amount, Long::sum));
            }
        }
        for (StoredPart part : order.parts()) {
            require(part.back() <= part.paid(), "I15, more went back than was paid", part);
            require(
                    part.attributed() == said.getOrDefault(part.name(), 0L),
                    "I15, its refunds say " + said,
                    part);
        }
    }

    private void units(StoredOrder order) {
        Map<String, Integer> back = new HashMap<>();
        state.refunds(order)
                .forEach(
                        refund ->
                                refund.units()
                                        .forEach(
                                                (product, units) ->
                                                        back.merge(product, units, Integer::sum)));
        Map<String, Integer> returns = new HashMap<>();
        state.returns().stream()
                .filter(each -> each.order().equals(order.id()) && !each.refused())
                .forEach(
                        each ->
                                each.units()
                                        .forEach(
                                                (product, units) ->
                                                        returns.merge(
                                                                product, units, Integer::sum)));
        order.units()
                .forEach(
                        (product, bought) -> {
                            require(
                                    order.kept(product) == bought - back.getOrDefault(product, 0),
                                    "I14, its refunds are of the units " + back,
                                    order);
                            require(order.kept(product) >= 0, "I14, fewer kept than none", order);
                            require(
                                    returns.getOrDefault(product, 0)
                                            <= order.shipped().getOrDefault(product, 0),
                                    "I14, more in returns than was sent: " + returns,
                                    order);
                        });
    }

    private void atStripe(Session session) {
        Map<String, StoredRefund> known =
                state.refunds().stream()
                        .filter(each -> each.order().equals(ShopState.order(session)))
                        .collect(Collectors.toMap(StoredRefund::id, Function.identity()));
        Map<String, Long> made = new HashMap<>();
        session.attempted().stream()
                .flatMap(payment -> payment.refunds().stream())
                .filter(refund -> refund.metadata().containsKey("refundId"))
                .forEach(
                        refund -> {
                            String id = StoredRefund.own(refund);
                            made.merge(id, 1L, Long::sum);
                            StoredRefund row = known.get(id);
                            require(
                                    row != null && row.amount() == refund.amount(),
                                    "I15, Stripe gave back what nobody promised",
                                    refund);
                        });
        made.forEach((id, times) -> require(times == 1, "I15, refunded twice at Stripe", id));
    }

    private void promises() {
        for (String id : state.calls().refunds()) {
            require(
                    state.refunds().stream().anyMatch(each -> each.id().equals(id)),
                    "I12, promised, and there is no refund",
                    id);
        }
        for (String id : state.calls().returns()) {
            require(
                    state.returns().stream().anyMatch(each -> each.id().equals(id)),
                    "I12, answered 201, and there is no return",
                    id);
        }
        for (StoredReturn each : state.returns()) {
            String refund = StockBack.refundOf(each);
            require(
                    each.received()
                            == state.refunds().stream().anyMatch(row -> row.id().equals(refund)),
                    "I15, received without a refund, or refunded and not received",
                    each);
        }
    }
}
