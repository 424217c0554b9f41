package souk.dynamo.order;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.sales.SalesFixture;
import souk.order.Order;

/** Batches of changes of orders, as Lambda hands them to a function; numbered from nought. */
public final class OrderEvents {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OrderEvents() {}

    /** An order of two mugs, paid. */
    public static Order paid() {
        return SalesFixture.paid(
                OrderFixture.NOW, SalesFixture.line(SalesFixture.seller(), "mug", 100, 2));
    }

    /** Orders as they became. */
    public static String of(Order... orders) {
        return event("NewImage", orders);
    }

    public static String deleted(Order... orders) {
        return event("OldImage", orders);
    }

    private static String event(String image, Order... orders) {
        ObjectNode event = MAPPER.createObjectNode();
        var records = event.putArray("Records");
        for (Order order : orders) {
            ObjectNode change = records.addObject().putObject("dynamodb");
            change.put("SequenceNumber", Integer.toString(records.size() - 1));
            write(change.putObject(image), OrderSchema.INSTANCE.write(order));
        }
        return event.toString();
    }

    private static void write(ObjectNode json, Map<String, AttributeValue> row) {
        row.forEach((name, value) -> write(json.putObject(name), value));
    }

    private static void write(ObjectNode json, AttributeValue value) {
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case M -> write(json.putObject("M"), value.m());
            case L -> {
                var list = json.putArray("L");
                value.l().forEach(each -> write(list.addObject(), each));
            }
            case SS -> value.ss().forEach(json.putArray("SS")::add);
            default -> throw new AssertionError("an order holds no " + value.type());
        }
    }
}
