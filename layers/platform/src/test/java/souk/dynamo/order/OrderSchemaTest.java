package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attributes;
import souk.dynamo.shipping.AddressMap;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.PostalCode;

@OnEveryEngine
class OrderSchemaTest {
    @Test
    void readsBackWhatWasWrittenWhateverItWas() {
        RandomOrders any = new RandomOrders(20260301);
        for (int i = 0; i < 300; i++) {
            Order order = any.next();

            OrderFixture.keep("Orders", order);

            assertThat(ORDERS.find(order.id())).contains(order);
        }
    }

    @Test
    void standsAmongTheReservationsOnlyWhileItIsOpen() {
        RandomOrders any = new RandomOrders(7);
        for (int i = 0; i < 300; i++) {
            Order order = any.next();

            var row = OrderSchema.INSTANCE.write(order);

            boolean promised = order.state().refunds().asked().minor() > 0;
            boolean open =
                    switch (order.hold()) {
                        case HELD -> order.state().doubt().isEmpty();
                        case REFUNDING -> promised || order.state().refunds().failed().minor() == 0;
                        case COMMITTED, RELEASED -> promised;
                    };
            assertThat(row.containsKey("reservation")).isEqualTo(open);
            assertThat(row.containsKey("dueAt")).isEqualTo(open);
        }
    }

    /** Rules for addresses change; where an order went does not. */
    @Test
    void readsAnAddressThatItsCountryWouldNotTakeToday() {
        var bare =
                new Address(
                        new AddressLine("Ann"),
                        new AddressLine("Hafen 1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PostalCode("0")),
                        new Country("DE"),
                        Optional.empty());
        Order order = new Buyer().with(OrderFixture.listed(1), 1).order();
        var row = new HashMap<>(OrderSchema.INSTANCE.write(order));
        row.put("address", AttributeValue.fromM(AddressMap.write(bare)));

        assertThat(OrderSchema.INSTANCE.read(row).shipping().address()).contains(bare);
    }

    @Test
    void hasTheFieldsThatTheContractNames() {
        Order order = new Buyer().with(OrderFixture.listed(1), 1).placed();

        Map<String, AttributeValue> row = row("Orders", order.id().value());

        assertThat(row.keySet())
                .isEqualTo(
                        Set.of(
                                "id",
                                "userId",
                                "products",
                                "productIds",
                                "address",
                                "shipping",
                                "totalAmount",
                                "currency",
                                "createdAt",
                                "placedAt",
                                "requestHash",
                                "paymentStatus",
                                "hold",
                                "payUntil",
                                "refundedAmount",
                                "refundsArrived",
                                "refundsFailed",
                                "statusHistory",
                                "version",
                                "reservation",
                                "dueAt"));
        assertThat(row.get("paymentStatus")).isEqualTo(Attributes.text("Pending"));
        assertThat(Attributes.list(row, "products").getFirst().m().keySet())
                .isEqualTo(
                        Set.of(
                                "productId",
                                "quantity",
                                "title",
                                "image",
                                "price",
                                "delivery",
                                "sellerId",
                                "sellerName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "totalAmount", "products", "hold", "version"})
    void isAFaultToReadWhenARowLacksSomething(String name) {
        Order order = new RandomOrders(1).next();
        var row = new HashMap<>(OrderSchema.INSTANCE.write(order));
        row.remove(name);

        assertThatThrownBy(() -> OrderSchema.INSTANCE.read(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }
}
