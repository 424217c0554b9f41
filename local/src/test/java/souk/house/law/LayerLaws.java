package souk.house.law;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import souk.value.Refusal;

/** Who may know whom. */
final class LayerLaws {
    private LayerLaws() {}

    static ArchRule domainDependsOnJavaAlone(Parts parts) {
        return classes()
                .that(parts.domain())
                .should()
                .onlyDependOnClassesThat(
                        parts.domain()
                                .or(resideInAnyPackage("java..", "org.jspecify.."))
                                // what a fixture's refusal extends
                                .or(resideInAPackage(Refusal.class.getPackageName())))
                .because("the rules of the shop outlive whatever it runs on");
    }

    /** Of ours, the part knows itself, the domain and the named parts. */
    static ArchRule partKnowsOnly(Parts parts, String part, String... others) {
        return classes()
                .that()
                .resideInAPackage(parts.at(part))
                .should()
                .onlyDependOnClassesThat(
                        parts.domainAnd(others).or(resideInAPackage(parts.at(part))));
    }

    /** Of the stores they know the tables' names, by which a route says what priming lacks. */
    static ArchRule functionsKnowEdgeAndPorts(Parts parts) {
        return classes()
                .that()
                .resideInAPackage(parts.at("functions"))
                .should()
                .onlyDependOnClassesThat(
                        parts.domainAnd(
                                        "cognito",
                                        "concurrent",
                                        "http",
                                        "job",
                                        "json",
                                        "ses",
                                        "stream",
                                        "stripe",
                                        "wiring")
                                .or(resideInAPackage(parts.at("functions")))
                                .or(resideInAPackage(parts.at("dynamo")).and(simpleName("Table"))));
    }

    static ArchRule onlyWiringBuildsStores(Parts parts) {
        return noClasses()
                .that(
                        parts.ours()
                                .and(
                                        not(
                                                // The local cloud fills an empty shop without HTTP.
                                                resideInAnyPackage(
                                                        parts.at(
                                                                "dynamo",
                                                                "wiring",
                                                                "local.data")))))
                .should()
                .accessTargetWhere(
                        target(owner(resideInAPackage(parts.at("dynamo"))))
                                .and(target(name(JavaConstructor.CONSTRUCTOR_NAME)))
                                .<JavaAccess<?>>forSubtype())
                .because("a store is reached through its port");
    }

    static ArchRule theAwsSdkStaysInside(Parts parts) {
        return noClasses()
                .that(
                        parts.deployed()
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        parts.at(
                                                                "cognito", "dynamo", "media", "ses",
                                                                "wiring")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .because(
                        "the SDK is an inside of souk.cognito, souk.dynamo, souk.media, souk.ses and"
                                + " souk.wiring");
    }

    static ArchRule requestsAreBuiltInOnePlace(Parts parts) {
        return noClasses()
                .that(
                        resideInAPackage(parts.at("dynamo"))
                                .and(
                                        not(
                                                nameMatching(
                                                        ".*\\.(Row(Update|Write)|Transaction)(\\$.*)?"))))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("software.amazon.awssdk.services.dynamodb.model..")
                                .and(not(nameMatching(".*\\.AttributeValue(\\$.*)?"))))
                .because("what the Enhanced Client cannot say is said by RowUpdate alone");
    }

    static ArchRule stripeStaysInside(Parts parts) {
        return noClasses()
                .that(parts.ours().and(not(resideInAPackage(parts.at("stripe")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe..")
                .because("the payment provider is reached through its port");
    }

    static ArchRule noCycles(Parts parts) {
        return slices().matching(parts.root() + ".(**)").should().beFreeOfCycles();
    }
}
