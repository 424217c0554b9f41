package souk.house.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;

/**
 * The metrics that the code counts: the names of metrics that stand in the functions, which say
 * what they count, and in the edges, which count faults. A constant that nobody uses is none.
 */
final class CountedReading {
    private static final String METRIC = "[A-Z][a-z]+([A-Z][a-z]+)*";

    private CountedReading() {}

    static Set<String> of(Iterable<JavaClass> functions) {
        Set<String> counted = new TreeSet<>();
        functions.forEach(each -> add(each, counted));
        ShippedClasses.of("souk.http", "souk.job").forEach(each -> add(each, counted));
        return counted;
    }

    private static void add(JavaClass type, Set<String> counted) {
        ClassTexts.of(type).stream().filter(text -> text.matches(METRIC)).forEach(counted::add);
    }
}
