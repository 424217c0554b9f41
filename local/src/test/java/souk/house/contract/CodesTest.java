package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.house.reading.ShippedClasses;
import souk.house.reading.Tree;
import souk.value.Refusal;

class CodesTest {
    private final Set<String> promised =
            Codes.promised(Tree.read(Repository.root().resolve("openapi.yaml")));

    @Test
    void everyPromisedCodeStandsInTheCode() {
        assertThat(
                        known(
                                "souk.http",
                                "souk.json",
                                "souk.account",
                                "souk.cart",
                                "souk.catalogue",
                                "souk.listing",
                                "souk.moderation",
                                "souk.order",
                                "souk.parcel",
                                "souk.payment",
                                "souk.refund",
                                "souk.review",
                                "souk.seller",
                                "souk.shipping",
                                "souk.shopper",
                                "souk.value",
                                "souk.wishlist",
                                "souk.functions"))
                .containsAll(promised);
    }

    @Test
    void everyCodeOfTheEdgeIsPromised() {
        Set<String> known = known("souk.http");
        known.removeIf(text -> text.startsWith("AWS_"));
        known.removeAll(variables());

        assertThat(promised).containsAll(known);
    }

    @Test
    void everyCodeOfARefusalIsPromised() {
        Set<String> known = known(type -> type.isAssignableTo(Refusal.class), "souk");
        // no route lists a product under an id that somebody chose
        known.remove("PRODUCT_EXISTS");

        assertThat(promised).containsAll(known);
    }

    @Test
    void everyCodeOfAFaultInABodyIsPromised() {
        Set<String> known = known("souk.json");
        // how the reader calls what is no Java value
        known.remove("NULL");
        known.remove("FRACTION");

        assertThat(promised).containsAll(known);
    }

    @Test
    void findsPromisesWhereverTheyStand() {
        Tree contract =
                Tree.parse("a: [{code: {enum: [LAMP_DARK, LAMP_OFF]}}]\nb: {code: {const: LIT}}");

        assertThat(Codes.promised(contract)).containsExactly("LAMP_DARK", "LAMP_OFF", "LIT");
    }

    /** What every function finds in its environment. */
    private static Set<String> variables() {
        return Tree.template(Repository.root())
                .at("Globals", "Function", "Environment", "Variables")
                .fields()
                .keySet();
    }

    private static Set<String> known(String... packages) {
        return known(type -> true, packages);
    }

    private static Set<String> known(Predicate<JavaClass> which, String... packages) {
        JavaClasses classes = ShippedClasses.of(packages);
        return classes.stream()
                .filter(which)
                .flatMap(type -> Codes.in(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
