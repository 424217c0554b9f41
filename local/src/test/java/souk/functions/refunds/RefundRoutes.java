package souk.functions.refunds;

import souk.http.Route;
import souk.refund.Returning;
import souk.refund.SellerRefunds;
import souk.seller.Sellers;

/** Opens the routes of refunds that take a body over ports that a proof hands in. */
public final class RefundRoutes {
    private RefundRoutes() {}

    public static Route ask(Returning returning) {
        return new AskReturn(returning);
    }

    public static Route change(Sellers sellers, Returning returning) {
        return new ChangeReturn(sellers, returning);
    }

    public static Route give(Sellers sellers, SellerRefunds refunds) {
        return new GiveRefund(sellers, refunds);
    }
}
