package souk.dynamo.order;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.money.Money;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.ShippingCharge;
import souk.shipping.OptionId;

/** What the sellers' sending costs, inside an order's row. */
final class ShippingCharges {
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<OptionId> OPTION =
            Attribute.text("optionId", OptionId::new, OptionId::value);
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<Long> AMOUNT = Attribute.number("amount");

    private ShippingCharges() {}

    /** With what has gone back of each. */
    static List<Map<String, AttributeValue>> write(Order order) {
        return order.shipping().charges().stream()
                .map(charge -> write(charge, order.state().back()))
                .toList();
    }

    private static Map<String, AttributeValue> write(ShippingCharge charge, GivenBack back) {
        Map<String, AttributeValue> row = new HashMap<>();
        SELLER.put(row, charge.seller());
        OPTION.put(row, charge.option());
        NAME.put(row, charge.name());
        AMOUNT.put(row, charge.amount().minor());
        RefundMaps.writeCharge(row, back, charge.seller());
        return row;
    }

    static List<ShippingCharge> read(List<Map<String, AttributeValue>> rows, Currency currency) {
        return rows.stream()
                .map(
                        row ->
                                new ShippingCharge(
                                        SELLER.of(row),
                                        OPTION.of(row),
                                        NAME.of(row),
                                        new Money(AMOUNT.of(row), currency)))
                .toList();
    }
}
