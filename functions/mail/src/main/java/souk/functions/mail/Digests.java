package souk.functions.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.StockLevels;
import souk.functions.mail.letter.ForSeller;
import souk.functions.mail.letter.Occasion;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.order.OrderId;
import souk.order.Orders;
import souk.parcel.SellerOrder;
import souk.sales.Sales;
import souk.sales.Sales.SoldOrder;
import souk.seller.Sellers;
import souk.value.Page;
import souk.wiring.Stores;

/** Reads what a mail about a whole day tells a seller. Safe for use by many threads. */
record Digests(Sales sales, Orders orders, StockLevels stock, Sellers sellers, DailyMails days) {
    /** Mail clients cut off what is much longer. */
    private static final int MOST = 40;

    private static final int PAGE = 100;

    static Digests of(Stores stores) {
        return new Digests(
                stores.sales(),
                stores.orders(),
                stores.stockLevels(),
                stores.sellers(),
                new DailyMails(stores.timeZone()));
    }

    /** Empty where nothing of what was sold on the day is left. */
    Optional<Occasion> sold(Mail mail) {
        SellerId seller = mail.about().seller().orElseThrow();
        LocalDate day = DailyMails.dayOf(mail);
        List<OrderId> paid = paidOn(day, seller);
        List<SellerOrder> told =
                paid.stream()
                        .limit(MOST)
                        .flatMap(id -> orders.find(id).stream())
                        .map(order -> new SellerOrder(order, seller, List.of()))
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForSeller.SoldThatDay(day, told, paid.size() - told.size()));
    }

    /** The first one first. */
    private List<OrderId> paidOn(LocalDate day, SellerId seller) {
        List<OrderId> paid = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<SoldOrder> page = sales.findSoldOrders(seller, PAGE, after);
            for (SoldOrder each : page.items()) {
                LocalDate when = days.dayOf(each.paidAt());
                if (when.isBefore(day)) {
                    return paid.reversed();
                }
                if (when.equals(day) && !each.returned()) {
                    paid.add(each.order());
                }
            }
            after = page.next();
        } while (after.isPresent());
        return paid.reversed();
    }

    /** Empty where all is restocked by now. */
    Optional<Occasion> lowStock(Mail mail) {
        SellerId seller = mail.about().seller().orElseThrow();
        List<StockLevel> low = stock.low(seller, StockLevel.ENOUGH, MOST);
        return low.isEmpty()
                ? Optional.empty()
                : sellers.find(seller).map(each -> new ForSeller.LowStock(each.name(), low));
    }
}
