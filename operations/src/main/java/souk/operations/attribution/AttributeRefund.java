package souk.operations.attribution;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import souk.money.Money;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.MoneyText;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.ShippingCharge;
import souk.refund.AttributedRefund;
import souk.refund.Attribution;
import souk.refund.NotAttributable;
import souk.refund.Refunds;
import souk.value.Refusal;
import souk.wiring.Live;

/**
 * {@code attribute-refund ORDER REFUND LINES SHIPPING}: says what a refund of Stripe's dashboard is
 * for, and prints what went back of each line and each seller's shipping before and after.
 */
public final class AttributeRefund implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = AttributeRefund::live;

    private final Attribution attribution;

    AttributeRefund(Refunds refunds, Clock clock) {
        this.attribution = new Attribution(refunds, clock);
    }

    private static int live(List<String> options, PrintStream out) {
        AttributionOptions.parse(options);
        AttributeRefund command;
        try {
            command = new AttributeRefund(Live.stores().refunds(), Live.clock());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
        return command.run(options, out);
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        AttributionOptions asked = AttributionOptions.parse(options);
        AttributedRefund made;
        try {
            made = attribution.attribute(asked.order(), asked.refund(), asked.request());
        } catch (NotAttributable no) {
            throw new CannotRun(String.valueOf(no.getMessage()));
        } catch (Refusal notNow) {
            throw new CannotRun(notNow.sentence());
        }
        print(made, out);
        return 0;
    }

    private static void print(AttributedRefund made, PrintStream out) {
        Refund refund = made.refund();
        Order before = made.before();
        Order after = made.after();
        out.printf(
                "%s  refund %s of %s, %s%n",
                before.id(),
                refund.providerId().orElse(""),
                MoneyText.of(refund.amount()),
                refund.state().word());
        for (OrderLine line : before.lines()) {
            out.printf(
                    "    %s  %s%n        before: %s%n        after:  %s%n",
                    line.id(), line.title(), text(before, line), text(after, line));
        }
        for (ShippingCharge charge : before.shipping().charges()) {
            out.printf(
                    "    shipping of %s%n        before: %s%n        after:  %s%n",
                    charge.seller(), text(before, charge), text(after, charge));
        }
    }

    private static String text(Order order, OrderLine line) {
        return "%s of %s refunded, %d of %d units cancelled, %d returned"
                .formatted(
                        amount(order, order.state().back().sum().of(line.id())),
                        MoneyText.of(line.total()),
                        order.counts().cancelled(line.id()),
                        line.quantity().units(),
                        order.counts().returned(line.id()));
    }

    private static String text(Order order, ShippingCharge charge) {
        return "%s of %s refunded"
                .formatted(
                        amount(order, order.state().back().sum().of(charge.seller())),
                        MoneyText.of(charge.amount()));
    }

    private static String amount(Order order, long minor) {
        return MoneyText.of(new Money(minor, order.total().currency()));
    }
}
