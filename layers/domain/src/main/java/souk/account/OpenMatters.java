package souk.account;

import java.util.Collection;
import java.util.Set;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.StockHold;
import souk.parcel.Parcel;
import souk.parcel.ParcelState;
import souk.refund.Return;

/** Whether somebody still has to do something about an order, or waits for something. */
public final class OpenMatters {
    private static final Set<Fulfilment> TO_PACK =
            Set.of(Fulfilment.UNFULFILLED, Fulfilment.PARTLY_SHIPPED);

    private OpenMatters() {}

    /** Whether its row alone says so: it is unpaid, to be packed, to be paid back, or disputed. */
    public static boolean inRow(Order order) {
        return inPayment(order) || TO_PACK.contains(Fulfilment.of(order));
    }

    /** The same of the part that is one seller's; its money is everybody's who has a part. */
    public static boolean inRow(Order order, SellerId seller) {
        return inPayment(order) || TO_PACK.contains(Fulfilment.of(order, seller));
    }

    private static boolean inPayment(Order order) {
        var refunds = order.state().refunds();
        return order.hold() == StockHold.HELD
                || order.hold() == StockHold.REFUNDING
                || order.state().open()
                || refunds.given().compareTo(refunds.arrived()) > 0
                || order.state().disputes().anyOpen();
    }

    /** Whether something of it is on its way, there or back. */
    public static boolean underWay(Collection<Parcel> parcels, Collection<Return> returns) {
        return parcels.stream().anyMatch(parcel -> parcel.state() == ParcelState.SHIPPED)
                || returns.stream().anyMatch(each -> each.state().open());
    }

    /** Whether parcels or returns of it may say more than its row. */
    public static boolean wasSent(Order order) {
        return Fulfilment.of(order) != Fulfilment.NONE;
    }
}
