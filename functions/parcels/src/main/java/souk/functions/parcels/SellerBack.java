package souk.functions.parcels;

import java.util.List;
import souk.order.Refund;
import souk.parcel.SellerOrder;
import souk.refund.Return;

/** What goes back of a seller's part of an order. */
record SellerBack(List<Return> returns, List<Refund> refunds) {
    /** Of all that goes back of the order. */
    static SellerBack of(SellerOrder sold, List<Refund> refunds, List<Return> returns) {
        return new SellerBack(
                returns.stream().filter(each -> each.seller().equals(sold.seller())).toList(),
                refunds.stream()
                        .flatMap(refund -> refund.of(sold.order(), sold.seller()).stream())
                        .toList());
    }
}
