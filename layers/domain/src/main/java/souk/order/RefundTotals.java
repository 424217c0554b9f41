package souk.order;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import souk.money.Money;

/**
 * What all refunds of an order come to. Immutable.
 *
 * @param given of those that are neither failed nor cancelled, be they on their way
 * @param arrived of those that succeeded
 * @param failed of those that failed or were cancelled
 * @param asked of those that the payment provider does not know yet; part of {@code given}
 */
public record RefundTotals(Money given, Money arrived, Money failed, Money asked) {

    /** Of an order that nothing went back of. */
    public static RefundTotals none(Currency currency) {
        return of(currency, List.of());
    }

    static RefundTotals of(Currency currency, Collection<Refund> refunds) {
        return new RefundTotals(
                sum(currency, refunds, state -> !state.undone()),
                sum(currency, refunds, RefundState.SUCCEEDED::equals),
                sum(currency, refunds, RefundState::undone),
                sum(currency, refunds, RefundState.ASKED::equals));
    }

    /** Whether there is no refund at all. */
    public boolean isNone() {
        return given.minor() == 0 && failed.minor() == 0;
    }

    /**
     * What a person has to look at. What is only asked for cannot be too much: the payment provider
     * gives no more than is left. What failed is made good once all there is goes back another way:
     * then nothing can be missing.
     */
    Optional<Discrepancy> discrepancy(Money total) {
        if (given.compareTo(total.plus(asked)) > 0) {
            return Optional.of(Discrepancy.REFUND_TOO_LARGE);
        }
        return failed.minor() > 0 && given.compareTo(total) < 0
                ? Optional.of(Discrepancy.REFUND_FAILED)
                : Optional.empty();
    }

    private static Money sum(
            Currency currency, Collection<Refund> refunds, Predicate<RefundState> which) {
        return refunds.stream()
                .filter(refund -> which.test(refund.state()))
                .map(Refund::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
