package souk.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundState;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.seller.SellerState;

/**
 * Who gets what: the mails that a change owes. The same change owes the same mails however often it
 * is told. Made of what was and what is, so that nothing is owed for what was there before.
 */
public final class OwedMails {
    private OwedMails() {}

    /**
     * What the next state of an order owes: a receipt, and a mail to each of its sellers; and when
     * the last of its parcels has arrived, one that asks for reviews.
     */
    public static List<Mail> ofOrder(Optional<Order> before, Order after, Instant now) {
        List<Mail> owed = new ArrayList<>();
        if (paid(after) && before.filter(OwedMails::paid).isEmpty()) {
            owed.add(Mail.owed(MailKind.ORDERED, MailSubject.of(after.id()), now));
            for (SellerId seller : after.sellers()) {
                owed.add(Mail.owed(MailKind.SOLD, MailSubject.sold(after.id(), seller), now));
            }
        }
        if (after.cancelledByShopper() && before.filter(Order::cancelledByShopper).isEmpty()) {
            owed.add(Mail.owed(MailKind.CANCELLED, MailSubject.of(after.id()), now));
        }
        if (delivered(after) && before.filter(OwedMails::delivered).isEmpty()) {
            owed.add(Mail.owed(MailKind.DELIVERED, MailSubject.of(after.id()), now));
        }
        return owed;
    }

    private static boolean delivered(Order order) {
        return Fulfilment.of(order) == Fulfilment.DELIVERED;
    }

    /**
     * What another stock owes its seller: one mail for the day on which little is left of
     * something, if there was enough of it.
     *
     * @param at when that was
     */
    public static List<Mail> ofStock(
            int before, SellerId seller, int after, Instant at, DailyMails days) {
        return StockLevel.enough(before) && !StockLevel.enough(after)
                ? List.of(days.lowStock(seller, at))
                : List.of();
    }

    private static boolean paid(Order order) {
        return order.state().paidAt().isPresent();
    }

    /** What a parcel owes: one mail, when it was sent. */
    public static List<Mail> ofParcel(Optional<Parcel> before, Parcel after, Instant now) {
        return before.isEmpty()
                ? List.of(
                        Mail.owed(MailKind.SHIPPED, MailSubject.of(after.order(), after.id()), now))
                : List.of();
    }

    /** What the next state of a return owes. */
    public static List<Mail> ofReturn(Optional<Return> before, Return after, Instant now) {
        if (before.filter(was -> was.state() == after.state()).isPresent()) {
            return List.of();
        }
        MailKind kind =
                switch (after.state()) {
                    case ASKED -> MailKind.WITHDRAWN;
                    case APPROVED -> MailKind.RETURN_APPROVED;
                    case REFUSED -> MailKind.RETURN_REFUSED;
                    case RECEIVED -> MailKind.RETURN_RECEIVED;
                };
        return List.of(Mail.owed(kind, MailSubject.of(after.order(), after.id()), now));
    }

    /** What the next state of a refund owes: that it is on its way, and that it failed. */
    public static List<Mail> ofRefund(
            OrderId order, Optional<Refund> before, Refund after, Instant now) {
        var about = MailSubject.of(order, after.id());
        boolean leaves = left(after) && before.filter(OwedMails::left).isEmpty();
        boolean fails = undone(after) && before.filter(OwedMails::undone).isEmpty();
        List<Mail> owed = new ArrayList<>();
        if (leaves && after.amount().minor() > 0) {
            owed.add(Mail.owed(MailKind.REFUND_SENT, about, now));
        }
        if (fails) {
            owed.add(Mail.owed(MailKind.REFUND_FAILED, about, now));
        }
        return owed;
    }

    private static boolean left(Refund refund) {
        return refund.state() == RefundState.PENDING || refund.state() == RefundState.SUCCEEDED;
    }

    private static boolean undone(Refund refund) {
        return refund.state().undone();
    }

    /**
     * What a seller's next state owes.
     *
     * @param since when they came into it, as it is kept
     */
    public static List<Mail> ofSeller(
            Optional<SellerState> before,
            SellerId seller,
            SellerState after,
            String since,
            Instant now) {
        Optional<MailKind> kind =
                before.filter(was -> was == after).isPresent()
                        ? Optional.empty()
                        : switch (after) {
                            case APPLIED -> Optional.of(MailKind.APPLIED);
                            // Who is put there to fill a shop was approved by nobody.
                            case APPROVED ->
                                    before.map(
                                            was ->
                                                    was.everSold()
                                                            ? MailKind.RESTORED
                                                            : MailKind.APPROVED);
                            case REFUSED -> Optional.of(MailKind.REFUSED);
                            case SUSPENDED -> Optional.of(MailKind.SUSPENDED);
                            // Either they closed it, or a moderator did who wrote to them.
                            case CLOSED -> Optional.empty();
                        };
        return kind.map(each -> Mail.owed(each, MailSubject.of(seller, since), now)).stream()
                .toList();
    }
}
