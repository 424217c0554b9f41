package souk.mail;

import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.OrderId;
import souk.order.RefundId;
import souk.parcel.ParcelId;
import souk.refund.ReturnId;

/**
 * What a mail is about. It names no person: who gets the mail is read when it is sent. Immutable.
 *
 * @param seller who gets it; empty when the order's shopper does
 * @param part of the order; or of a seller, the moment of a change, or a day
 */
public record MailSubject(
        Optional<OrderId> order, Optional<SellerId> seller, Optional<String> part) {
    public MailSubject {
        if (order.isEmpty() && seller.isEmpty()) {
            throw new IllegalArgumentException("a mail that nobody gets");
        }
    }

    static MailSubject of(OrderId order) {
        return new MailSubject(Optional.of(order), Optional.empty(), Optional.empty());
    }

    static MailSubject sold(OrderId order, SellerId seller) {
        return new MailSubject(Optional.of(order), Optional.of(seller), Optional.empty());
    }

    static MailSubject of(OrderId order, ParcelId parcel) {
        return part(order, parcel.value());
    }

    static MailSubject of(OrderId order, ReturnId returned) {
        return part(order, returned.value());
    }

    static MailSubject of(OrderId order, RefundId refund) {
        return part(order, refund.value());
    }

    static MailSubject of(SellerId seller, String moment) {
        return new MailSubject(Optional.empty(), Optional.of(seller), Optional.of(moment));
    }

    private static MailSubject part(OrderId order, String part) {
        return new MailSubject(Optional.of(order), Optional.empty(), Optional.of(part));
    }
}
