package souk.functions.mail.letter;

import java.util.List;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.money.Money;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundNote;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.refund.ReturnPeriod;
import souk.seller.DeliveryAndReturns;

/**
 * What a shopper is written about: one of their orders. Lines that an order does not have are left
 * out.
 */
public sealed interface ForShopper extends Occasion {
    Order order();

    /** It is paid: the receipt, of all sellers together. */
    record Ordered(Order order, ReturnPeriod returns) implements ForShopper {}

    /** A seller has sent some of it. */
    record Shipped(Order order, Parcel parcel) implements ForShopper {}

    /** These lines have arrived; their reviews are welcome. */
    record Delivered(Order order, List<LineId> lines) implements ForShopper {
        public Delivered {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Units of it will not be sent.
     *
     * @param units what was cancelled
     * @param refund what goes back for it; empty when nothing was paid
     */
    record Cancelled(
            Order order,
            List<LineUnits> units,
            Party by,
            Optional<RefundNote> reason,
            Optional<Money> refund)
            implements ForShopper {
        public Cancelled {
            units = List.copyOf(units);
        }
    }

    /** The shop has received their withdrawal, which asks for a return. */
    record Withdrawn(Order order, Return asked) implements ForShopper {}

    /**
     * @param howTo what the seller tells of sending things back
     */
    record ReturnApproved(Order order, Return approved, DeliveryAndReturns howTo)
            implements ForShopper {}

    /** The seller does not take it back. */
    record ReturnRefused(Order order, Return refused) implements ForShopper {}

    /** The seller has it again. */
    record ReturnReceived(Order order, Return received) implements ForShopper {}

    /** Money is on its way to them. */
    record RefundSent(Order order, Refund refund) implements ForShopper {}

    /** Money has not reached them, and somebody looks into it. */
    record RefundFailed(Order order, Refund refund) implements ForShopper {}
}
