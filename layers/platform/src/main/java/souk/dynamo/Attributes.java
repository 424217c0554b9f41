package souk.dynamo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes single attributes of a row. A missing one is a fault of the row: it throws. */
final class Attributes {
    private Attributes() {}

    static AttributeValue text(String value) {
        return AttributeValue.builder().s(value).build();
    }

    static AttributeValue number(long value) {
        return AttributeValue.builder().n(Long.toString(value)).build();
    }

    static AttributeValue map(Map<String, AttributeValue> value) {
        return AttributeValue.builder().m(value).build();
    }

    static String text(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).s();
    }

    static long number(Map<String, AttributeValue> row, String name) {
        return Long.parseLong(required(row.get(name), name).n());
    }

    static Map<String, AttributeValue> map(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).m();
    }

    static List<AttributeValue> list(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).l();
    }

    private static AttributeValue required(@Nullable AttributeValue value, String name) {
        if (value == null) {
            throw new IllegalStateException("a row lacks the attribute " + name);
        }
        return value;
    }
}
