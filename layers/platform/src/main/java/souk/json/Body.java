package souk.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import souk.json.BadBody.Fault;
import souk.value.Malformed;

/**
 * Reads a body into records. A record of one component is a value and stands for that component
 * ({@code Quantity} is a number, {@code ProductId} a string); other records are objects with
 * exactly those fields, where {@code default_} stands for a field that Java cannot name so; an
 * {@code Optional} component may be absent. What a constructor refuses as {@link Malformed} becomes
 * a fault at that place. All faults are told at once, up to a hundred: an answer must not grow to
 * many times the body.
 */
public final class Body {
    private static final int MAX_TOLD = 100;

    private final List<Fault> told = new ArrayList<>();
    private int faults;

    private Body() {}

    /**
     * The body as the first of the types that has all of its fields.
     *
     * @throws BadBody with every fault, by the first type when none fits
     */
    public static <T> T read(String text, List<Class<? extends T>> types) {
        Object tree = StrictJson.read(text);
        Class<? extends T> type = fitting(tree, types);
        Body body = new Body();
        Object value = body.object(tree, type, "");
        if (value == null) {
            throw new BadBody(body.told);
        }
        return type.cast(value);
    }

    private static <T> Class<? extends T> fitting(Object tree, List<Class<? extends T>> types) {
        if (tree instanceof Map<?, ?> fields) {
            for (Class<? extends T> type : types) {
                if (names(type).containsAll(fields.keySet())) {
                    return type;
                }
            }
        }
        return types.getFirst();
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(nameOf(component));
        }
        return names;
    }

    private static String nameOf(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    private @Nullable Object value(Object node, Type type, String at) {
        if (type instanceof ParameterizedType generic) {
            return list(node, generic.getActualTypeArguments()[0], at);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return node instanceof String ? node : wrong(at, "a string");
        }
        // In a list or an Optional the primitive types come boxed.
        if (raw == int.class || raw == Integer.class) {
            return integer(node, 31, at) instanceof BigInteger whole ? whole.intValue() : null;
        }
        if (raw == long.class || raw == Long.class) {
            return integer(node, 63, at) instanceof BigInteger whole ? whole.longValue() : null;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node instanceof Boolean ? node : wrong(at, "true or false");
        }
        RecordComponent[] components = raw.getRecordComponents();
        if (components.length == 1) {
            Object inner = value(node, components[0].getGenericType(), at);
            return inner == null ? null : make(raw, components, new Object[] {inner}, at);
        }
        return object(node, raw, at);
    }

    private @Nullable Object object(Object node, Class<?> type, String at) {
        if (!(node instanceof Map<?, ?> fields)) {
            return wrong(at, "an object");
        }
        int before = faults;
        RecordComponent[] components = type.getRecordComponents();
        Set<Object> unknown = new TreeSet<>(fields.keySet());
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = nameOf(components[i]);
            unknown.remove(name);
            values[i] = field(fields.get(name), components[i], at + "/" + name);
        }
        for (Object name : unknown) {
            fault(
                    at + "/" + StrictJson.escaped(String.valueOf(name)),
                    "UNKNOWN_FIELD",
                    "There is no such field.");
        }
        return faults > before ? null : make(type, components, values, at);
    }

    private @Nullable Object field(@Nullable Object node, RecordComponent component, String at) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        if (node == null || node == StrictJson.Other.NULL) {
            if (!optional) {
                fault(at, "REQUIRED", "The field is required.");
            }
            return optional ? Optional.empty() : null;
        }
        if (optional) {
            type = ((ParameterizedType) type).getActualTypeArguments()[0];
            return Optional.ofNullable(value(node, type, at));
        }
        return value(node, type, at);
    }

    private @Nullable Object list(Object node, Type of, String at) {
        if (!(node instanceof List<?> items)) {
            return wrong(at, "an array");
        }
        int before = faults;
        List<@Nullable Object> values = new ArrayList<>(items.size());
        for (Object item : items) {
            values.add(value(item, of, at + "/" + values.size()));
        }
        return faults > before ? null : values;
    }

    private @Nullable Object integer(Object node, int bits, String at) {
        if (!(node instanceof BigInteger number)) {
            return wrong(at, "an integer");
        }
        return number.bitLength() > bits
                ? fault(at, "OUT_OF_RANGE", "The number is out of range.")
                : number;
    }

    private @Nullable Object wrong(String at, String wanted) {
        return fault(at, "WRONG_TYPE", "This must be " + wanted + ".");
    }

    private @Nullable Object fault(String at, String code, String detail) {
        faults++;
        if (told.size() < MAX_TOLD) {
            told.add(new Fault(at, code, detail));
        }
        return null;
    }

    private @Nullable Object make(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String at) {
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Malformed malformed) {
                String part = malformed.field();
                return fault(
                        part.isEmpty() ? at : at + "/" + part, "INVALID", malformed.sentence());
            }
            throw new IllegalStateException("cannot construct " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + type.getName(), e);
        }
    }
}
