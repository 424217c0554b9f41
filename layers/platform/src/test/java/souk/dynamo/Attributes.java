package souk.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes single attributes of a row. A missing one is a fault of the row: it throws. */
public final class Attributes {
    private Attributes() {}

    public static AttributeValue text(String value) {
        return AttributeValue.builder().s(value).build();
    }

    public static AttributeValue number(long value) {
        return AttributeValue.builder().n(Long.toString(value)).build();
    }

    public static AttributeValue map(Map<String, AttributeValue> value) {
        return AttributeValue.builder().m(value).build();
    }

    public static String text(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).s();
    }

    public static long number(Map<String, AttributeValue> row, String name) {
        return Long.parseLong(required(row.get(name), name).n());
    }

    public static Map<String, AttributeValue> map(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).m();
    }

    public static List<AttributeValue> list(Map<String, AttributeValue> row, String name) {
        return required(row.get(name), name).l();
    }

    /** Empty when the row has no such attribute. */
    public static Optional<String> optionalText(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).map(AttributeValue::s);
    }

    private static AttributeValue required(@Nullable AttributeValue value, String name) {
        if (value == null) {
            throw new IllegalStateException("a row lacks the attribute " + name);
        }
        return value;
    }
}
