package souk.house.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;
import souk.house.reading.Tree;

/** The codes of problems: those the contract promises, and those that stand in classes. */
final class Codes {
    private static final String CODE = "[A-Z]{3,}(_[A-Z]+)*";

    private Codes() {}

    /** Every value that the contract allows a field called {@code code} to have. */
    static Set<String> promised(Tree place) {
        Set<String> codes = new TreeSet<>();
        place.fields()
                .forEach(
                        (name, inner) -> {
                            if (name.equals("code")) {
                                codes.addAll(inner.at("enum").texts());
                                codes.addAll(inner.at("const").texts());
                            }
                            codes.addAll(promised(inner));
                        });
        if (place.fields().isEmpty()) {
            place.items().stream()
                    .filter(item -> item != place)
                    .forEach(item -> codes.addAll(promised(item)));
        }
        return codes;
    }

    /** Every text in the class that looks like a code. */
    static Set<String> in(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Codes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no class file of " + type.getName());
            }
            Set<String> codes = new TreeSet<>();
            for (PoolEntry entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (entry instanceof StringEntry text && text.stringValue().matches(CODE)) {
                    codes.add(text.stringValue());
                }
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
