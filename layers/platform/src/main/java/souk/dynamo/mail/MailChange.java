package souk.dynamo.mail;

import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.seller.SellerState;

/** What a row says, of those whose changes owe mails. */
public sealed interface MailChange {
    record OfOrder(Order order) implements MailChange {}

    record OfParcel(Parcel parcel) implements MailChange {}

    record OfReturn(Return returned) implements MailChange {}

    record OfRefund(OrderId order, Refund refund) implements MailChange {}

    /**
     * @param since when they came into their state, as it is kept
     */
    record OfSeller(SellerId seller, SellerState state, String since) implements MailChange {}

    /** How much is left of a product, or of a variant. */
    record OfStock(SellerId seller, int stock) implements MailChange {}

    /** Another row of Sellers, such as their rates; or a product in options. */
    record Other() implements MailChange {}
}
