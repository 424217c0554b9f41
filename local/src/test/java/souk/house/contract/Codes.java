package souk.house.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import souk.house.reading.ClassTexts;
import souk.house.reading.Tree;

/** The codes of problems: those the contract promises, and those that stand in classes. */
final class Codes {
    private static final String CODE = "[A-Z]{3,}|[A-Z]{2,}(_[A-Z]+)+";

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
        Set<String> codes = new TreeSet<>(ClassTexts.of(type));
        codes.removeIf(text -> !text.matches(CODE));
        return codes;
    }
}
