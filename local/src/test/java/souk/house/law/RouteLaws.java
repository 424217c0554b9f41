package souk.house.law;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import souk.http.Route;
import souk.job.Job;
import souk.job.MailNewsJob;
import souk.job.ObjectJob;
import souk.stream.IndexStream;
import souk.stream.MailStream;
import souk.stream.OrderStream;
import souk.stream.SellerStream;
import souk.stream.VariantStream;
import souk.wiring.Stores;

/** What a route or a job looks like. */
final class RouteLaws {
    private static final Set<JavaModifier> NOT_FOR_PORTS =
            Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE);

    private static final List<Class<?>> EDGE =
            List.of(
                    Route.class,
                    Job.class,
                    MailNewsJob.class,
                    MailStream.class,
                    ObjectJob.class,
                    OrderStream.class,
                    IndexStream.class,
                    SellerStream.class,
                    VariantStream.class);

    private RouteLaws() {}

    static ArchRule functionsExtendTheEdge(Parts parts) {
        DescribedPredicate<JavaClass> extendsTheEdge =
                DescribedPredicate.describe(
                        "extend a class of the edge",
                        each ->
                                each.getRawSuperclass()
                                        .filter(up -> EDGE.stream().anyMatch(up::isEquivalentTo))
                                        .isPresent());
        return classes()
                .that(
                        resideInAPackage(parts.at("functions"))
                                .and(not(INTERFACES))
                                .and(
                                        assignableTo(RequestStreamHandler.class)
                                                .or(assignableTo(RequestHandler.class))))
                .should(ArchCondition.from(extendsTheEdge))
                .because("reading events, logging and saying no is done once");
    }

    static ArchRule routesAreFinal(Parts parts) {
        return classes().that(parts.entrances()).should().haveModifier(JavaModifier.FINAL);
    }

    static ArchRule routesAreWiredOnce(Parts parts) {
        DescribedPredicate<JavaClass> wiredOnce =
                DescribedPredicate.describe(
                        "have a public constructor of nothing, a package-private one of ports, and"
                                + " no other but a private one of the stores",
                        each -> {
                            var all = each.getConstructors();
                            var wirings = all.stream().filter(RouteLaws::takesStores).count();
                            return all.stream().anyMatch(RouteLaws::isLive)
                                    && all.stream().anyMatch(RouteLaws::takesPorts)
                                    && wirings <= 1
                                    && all.size() == 2 + wirings;
                        });
        return classes()
                .that(parts.entrances())
                .should(ArchCondition.from(wiredOnce))
                .because("an open shop and a priming run differ in nothing but their stores");
    }

    private static boolean takesStores(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PRIVATE)
                && constructor.getRawParameterTypes().stream()
                        .anyMatch(each -> each.isEquivalentTo(Stores.class));
    }

    private static boolean isLive(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                && constructor.getParameters().isEmpty();
    }

    private static boolean takesPorts(JavaConstructor constructor) {
        return constructor.getModifiers().stream().noneMatch(NOT_FOR_PORTS::contains)
                && !constructor.getParameters().isEmpty();
    }

    static ArchRule routesHoldFinalFieldsOnly(Parts parts) {
        return fields().that()
                .areDeclaredInClassesThat(parts.entrances())
                .should()
                .beFinal()
                .because("one instance serves many events");
    }

    static ArchRule routesCatchNothing(Parts parts) {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(parts.entrances())
                .should(
                        ArchCondition.from(
                                DescribedPredicate.<JavaCodeUnit>describe(
                                        "catch nothing",
                                        each -> each.getTryCatchBlocks().isEmpty())))
                .because("the edge alone turns a no into an answer");
    }
}
