package souk.sales;

import java.util.List;
import java.util.Optional;
import souk.cart.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Order;

/**
 * What a seller sold of one product in one order.
 *
 * @param price of one unit, as it was then
 */
public record SoldLine(
        ProductId productId, String title, Optional<String> image, Money price, int quantity) {
    /** What the seller sold in the order, in its sequence. */
    static List<SoldLine> of(Order order, SellerId seller) {
        return order.lines().stream()
                .filter(line -> line.seller().equals(seller))
                .map(
                        line ->
                                new SoldLine(
                                        line.productId(),
                                        line.title(),
                                        line.image(),
                                        line.price(),
                                        line.quantity().units()))
                .toList();
    }

    /** What it is called in its order. */
    public LineId id() {
        return LineId.of(productId);
    }
}
