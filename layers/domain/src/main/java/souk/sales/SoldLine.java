package souk.sales;

import java.util.List;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Order;

/**
 * What a seller sold of one product in one order.
 *
 * @param id what it is called in its order
 * @param options what was chosen, as it was called then
 * @param price of one unit, as it was then
 */
public record SoldLine(
        LineId id,
        List<OptionValue> options,
        String title,
        Optional<String> image,
        Money price,
        int quantity) {
    /** Of a product without options. */
    public SoldLine(
            ProductId product, String title, Optional<String> image, Money price, int quantity) {
        this(LineId.of(product), List.of(), title, image, price, quantity);
    }

    /** What the seller sold in the order, in its sequence. */
    static List<SoldLine> of(Order order, SellerId seller) {
        return order.lines().stream()
                .filter(line -> line.seller().equals(seller))
                .map(
                        line ->
                                new SoldLine(
                                        line.id(),
                                        line.options(),
                                        line.title(),
                                        line.image(),
                                        line.price(),
                                        line.quantity().units()))
                .toList();
    }

    public ProductId productId() {
        return id.product();
    }
}
