package souk.account;

import java.util.List;
import java.util.Map;
import souk.order.OrderId;
import souk.value.Refusal;

/** Money or parcels are open, which somebody has to answer for. */
public final class AccountBusy extends Refusal {
    /**
     * @param orders of the shopper's own
     * @param sales orders of which they sold a part
     */
    public AccountBusy(List<OrderId> orders, List<OrderId> sales) {
        super(
                Kind.CONFLICT,
                "ACCOUNT_BUSY",
                "Some orders are not finished.",
                Map.of("orders", texts(orders), "sales", texts(sales)));
    }

    private static List<String> texts(List<OrderId> ids) {
        return ids.stream().map(OrderId::value).toList();
    }
}
