package souk.bench.routes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large DynamoDB takes an item to be.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">
 *     DynamoDB: item sizes and formats</a>
 */
final class ItemSize {
    private static final int CONTAINER = 3;
    private static final int KIB = 1024;

    private ItemSize() {}

    /** Write units of a plain write: one for each KiB begun, at least one. */
    static int writeUnits(Map<String, AttributeValue> item) {
        return Math.max(1, (bytes(item) + KIB - 1) / KIB);
    }

    /** Bytes of names and values. */
    static int bytes(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> utf8(entry.getKey()) + bytes(entry.getValue()))
                .sum();
    }

    private static int bytes(AttributeValue value) {
        return switch (value.type()) {
            case S -> utf8(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToInt(ItemSize::utf8).sum();
            case NS -> value.ns().stream().mapToInt(ItemSize::number).sum();
            case BS -> value.bs().stream().mapToInt(b -> b.asByteArrayUnsafe().length).sum();
            case L -> CONTAINER + elements(value.l());
            case M -> CONTAINER + value.m().size() + bytes(value.m());
            case BOOL, NUL -> 1;
            case UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("a new type: " + value);
        };
    }

    private static int elements(List<AttributeValue> list) {
        return list.stream().mapToInt(element -> 1 + bytes(element)).sum();
    }

    /** About a byte for two digits, and one more. */
    private static int number(String text) {
        String digits = text.replaceAll("^-?0*\\.?|\\.|0+$", "");
        return Math.max(1, (digits.length() + 1) / 2) + 1;
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
