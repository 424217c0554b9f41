package souk.dynamo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.engine.OnEveryEngine;

/** No test of persistence is left out on the other engines because its mark was forgotten. */
class EveryStoreTestIsMarkedTest {
    private static final ArchRule MARKED =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Test")
                    .and(describe("use the store", EveryStoreTestIsMarkedTest::usesTheStore))
                    .should()
                    .beAnnotatedWith(OnEveryEngine.class)
                    .orShould()
                    .beAnnotatedWith(net.jqwik.api.Tag.class)
                    .orShould()
                    .beAnnotatedWith(net.jqwik.api.TagList.class);

    /** What the rule is for. */
    static final class ForgottenTest {
        final DynamoDbClient store = TestStore.CLIENT;
    }

    @Test
    void eachRunsOnEveryEngine() {
        var all = new ClassFileImporter().importPackages("souk.dynamo");

        MARKED.check(
                all.that(DescribedPredicate.not(belongToAnyOf(EveryStoreTestIsMarkedTest.class))));
    }

    @Test
    void findsOneThatIsNotMarked() {
        var forgotten = new ClassFileImporter().importClasses(ForgottenTest.class);

        assertThat(MARKED.evaluate(forgotten).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("ForgottenTest");
    }

    private static boolean usesTheStore(JavaClass test) {
        return test.getTransitiveDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getName().equals(TestStore.class.getName()));
    }
}
