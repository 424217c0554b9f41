package souk.functions.orders;

import java.time.Clock;
import java.util.List;
import souk.json.Json;
import souk.json.OrderJson;
import souk.order.Order;
import souk.order.OrderWithRefunds;
import souk.order.Orders;
import souk.parcel.Parcel;
import souk.parcel.Parcels;
import souk.refund.Refunds;
import souk.refund.Return;
import souk.refund.ReturnPeriod;
import souk.wiring.ReturnDays;
import souk.wiring.Stores;

/** What belongs to an order: its refunds, its parcels, and what went or may go back of them. */
record OrderParts(
        Orders orders, Parcels parcels, Refunds refunds, ReturnPeriod period, Clock clock) {
    static OrderParts of(Stores stores) {
        return new OrderParts(
                stores.orders(),
                stores.parcels(),
                stores.refunds(),
                ReturnDays.period(),
                stores.clock());
    }

    /** The order with all of it. What was never sent has no parcels and no returns. */
    Json.Writer shown(Order order) {
        boolean sent = !order.counts().shipped().isEmpty();
        List<Parcel> ofOrder = sent ? parcels.of(order.id()) : List.of();
        List<Return> returns = sent ? refunds.returnsOf(order.id()) : List.of();
        var left = period.returnable(order, returns, ofOrder, clock.instant());
        var shown = new OrderWithRefunds(order, orders.refunds(order));
        return json -> OrderJson.write(json, shown, ofOrder, returns, left);
    }
}
