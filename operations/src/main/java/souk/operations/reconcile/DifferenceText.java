package souk.operations.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import souk.operations.command.MoneyText;
import souk.order.Dispute;
import souk.order.Refund;
import souk.payment.PaymentIssue;
import souk.payment.Reconciliation;

/** Says which refunds or disputes the shop and Stripe do not have alike. */
final class DifferenceText {
    private DifferenceText() {}

    /** One sentence, for an issue of refunds or of disputes. */
    static String of(Reconciliation seen, PaymentIssue issue) {
        var refunds = seen.refunds();
        var disputes = seen.disputes();
        return switch (issue) {
            case REFUNDS_UNHEARD ->
                    "Stripe has refunds that it lacks: "
                            + list(refunds.unheard(), DifferenceText::text);
            case DISPUTES_UNHEARD ->
                    "Stripe has disputes that it lacks: "
                            + list(disputes.unheard(), DifferenceText::text);
            case REFUNDS_UNCONFIRMED ->
                    "It has refunds that Stripe does not have so: "
                            + list(
                                    refunds.unconfirmed(),
                                    own -> both(own, refunds.listed(own), DifferenceText::text));
            case DISPUTES_UNCONFIRMED ->
                    "It has disputes that Stripe does not have so: "
                            + list(
                                    disputes.unconfirmed(),
                                    own -> both(own, disputes.listed(own), DifferenceText::text));
            default -> throw new IllegalArgumentException("no difference: " + issue);
        };
    }

    private static <T> String both(T own, Optional<T> listed, Function<T, String> text) {
        return text.apply(own) + " (at Stripe " + listed.map(text).orElse("none") + ")";
    }

    private static <T> String list(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(", ", "", "."));
    }

    private static String text(Refund refund) {
        return refund.providerId().orElseGet(refund.id()::value)
                + " "
                + MoneyText.of(refund.amount())
                + " "
                + refund.state().word();
    }

    private static String text(Dispute dispute) {
        return dispute.id() + " " + MoneyText.of(dispute.amount()) + " " + dispute.state().word();
    }
}
