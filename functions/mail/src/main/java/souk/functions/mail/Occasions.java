package souk.functions.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.functions.mail.letter.ForSeller;
import souk.functions.mail.letter.ForShopper;
import souk.functions.mail.letter.Occasion;
import souk.mail.Mail;
import souk.moderation.DecisionReason;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Orders;
import souk.order.Party;
import souk.order.Refund;
import souk.parcel.ParcelId;
import souk.parcel.Parcels;
import souk.parcel.SellerOrder;
import souk.refund.Refunds;
import souk.refund.Return;
import souk.refund.ReturnPeriod;
import souk.review.Reviews;
import souk.seller.DeliveryAndReturns;
import souk.seller.Seller;
import souk.seller.SellerPeople;
import souk.seller.Sellers;
import souk.shopper.ShopperId;
import souk.wiring.Stores;

/**
 * Reads what a mail tells, as it is now, and who is to read it. Safe for use by many threads.
 *
 * @param returns how long units can be returned
 */
record Occasions(
        Orders orders,
        Parcels parcels,
        Refunds refunds,
        Sellers sellers,
        SellerPeople people,
        Reviews reviews,
        Digests digests,
        ReturnPeriod returns) {

    static Occasions of(Stores stores, ReturnPeriod returns) {
        return new Occasions(
                stores.orders(),
                stores.parcels(),
                stores.refunds(),
                stores.sellers(),
                stores.mail().sellerPeople(),
                stores.reviews(),
                Digests.of(stores),
                returns);
    }

    /** Empty where what it is about is there no more. */
    Optional<Occasion> of(Mail mail) {
        return switch (mail.kind()) {
            case ORDERED -> order(mail).map(order -> new ForShopper.Ordered(order, returns));
            case CANCELLED -> order(mail).map(Occasions::cancelled);
            case SOLD -> order(mail).map(order -> sold(mail, order));
            case SHIPPED -> shipped(mail);
            case DELIVERED -> order(mail).flatMap(this::delivered);
            case SOLD_THAT_DAY -> digests.sold(mail);
            case LOW_STOCK -> digests.lowStock(mail);
            case WITHDRAWN -> returned(mail, ForShopper.Withdrawn::new);
            case RETURN_APPROVED ->
                    returned(
                            mail,
                            (order, each) ->
                                    new ForShopper.ReturnApproved(order, each, howTo(each)));
            case RETURN_REFUSED -> returned(mail, ForShopper.ReturnRefused::new);
            case RETURN_RECEIVED -> returned(mail, ForShopper.ReturnReceived::new);
            case REFUND_SENT -> refunded(mail, ForShopper.RefundSent::new);
            case REFUND_FAILED -> refunded(mail, ForShopper.RefundFailed::new);
            case APPLIED -> seller(mail, each -> new ForSeller.ApplicationReceived(each.name()));
            case APPROVED -> seller(mail, each -> new ForSeller.ApplicationApproved(each.name()));
            case REFUSED ->
                    seller(
                            mail,
                            each -> new ForSeller.ApplicationRefused(each.name(), reason(each)));
            case SUSPENDED ->
                    seller(mail, each -> new ForSeller.Suspended(each.name(), reason(each)));
            case RESTORED -> seller(mail, each -> new ForSeller.Restored(each.name()));
        };
    }

    /** Who reads it: a seller, or the order's shopper. Empty where they are gone. */
    Optional<ShopperId> reader(Mail mail) {
        return mail.about().seller().isPresent()
                ? mail.about().seller().flatMap(people::find)
                : order(mail).map(Order::shopper);
    }

    private Optional<Order> order(Mail mail) {
        return mail.about().order().flatMap(orders::find);
    }

    private static Occasion cancelled(Order order) {
        var all =
                order.lines().stream()
                        .map(line -> new LineUnits(line.id(), line.quantity()))
                        .toList();
        return new ForShopper.Cancelled(
                order, all, Party.SHOPPER, Optional.empty(), Optional.empty());
    }

    private Occasion sold(Mail mail, Order order) {
        SellerId seller = mail.about().seller().orElseThrow();
        return new ForSeller.Sold(new SellerOrder(order, seller, parcels.of(order.id())));
    }

    /** Each product once, unless it went back or was reviewed. */
    private Optional<Occasion> delivered(Order order) {
        Map<ProductId, LineId> asked = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            var counts = order.counts();
            if (counts.delivered(line.id()) > counts.returned(line.id())
                    && reviews.findOwn(line.productId(), order.shopper()).isEmpty()) {
                asked.putIfAbsent(line.productId(), line.id());
            }
        }
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForShopper.Delivered(order, List.copyOf(asked.values())));
    }

    private Optional<Occasion> shipped(Mail mail) {
        OrderId order = mail.about().order().orElseThrow();
        Parcels.Found found = parcels.find(order, new ParcelId(part(mail)));
        return found.order()
                .flatMap(of -> found.parcel().map(parcel -> new ForShopper.Shipped(of, parcel)));
    }

    private Optional<Occasion> returned(Mail mail, BiFunction<Order, Return, Occasion> occasion) {
        return found(mail)
                .flatMap(
                        found ->
                                found.returns().stream()
                                        .filter(each -> each.id().value().equals(part(mail)))
                                        .findFirst()
                                        .map(each -> occasion.apply(found.order(), each)));
    }

    private DeliveryAndReturns howTo(Return each) {
        return sellers.find(each.seller())
                .map(seller -> seller.application().profile().deliveryAndReturns())
                .orElse(DeliveryAndReturns.NOTHING);
    }

    private Optional<Occasion> refunded(Mail mail, BiFunction<Order, Refund, Occasion> occasion) {
        return found(mail)
                .flatMap(
                        found ->
                                found.refunds().stream()
                                        .filter(each -> each.id().value().equals(part(mail)))
                                        .findFirst()
                                        .map(each -> occasion.apply(found.order(), each)));
    }

    private Optional<Refunds.Found> found(Mail mail) {
        return mail.about().order().flatMap(refunds::find);
    }

    private Optional<Occasion> seller(Mail mail, Function<Seller, Occasion> occasion) {
        return mail.about().seller().flatMap(sellers::find).map(occasion);
    }

    private static Optional<DecisionReason> reason(Seller seller) {
        return seller.reason().map(DecisionReason::new);
    }

    private static String part(Mail mail) {
        return mail.about().part().orElseThrow();
    }
}
