package souk.house.law;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import souk.value.Refusal;

/** What nobody does. */
final class CodeLaws {
    /** Types that are made to be changed; a constant of an immutable one is fine. */
    private static final List<String> CHANGING =
            List.of(
                    "java.util.concurrent..",
                    "java.util.ArrayList",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.lang.StringBuilder",
                    "java.lang.ThreadLocal");

    private CodeLaws() {}

    static ArchRule nothingStaticChanges(Parts parts) {
        DescribedPredicate<JavaField> constant =
                DescribedPredicate.describe(
                        "be final and of a type that does not change",
                        field ->
                                field.getModifiers().contains(JavaModifier.FINAL)
                                        && CHANGING.stream().noneMatch(each -> is(field, each)));
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(parts.deployed())
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(ArchCondition.from(constant))
                .because("a snapshot would hand it to every instance");
    }

    private static boolean is(JavaField field, String type) {
        String name = field.getRawType().getName();
        return type.endsWith("..")
                ? name.startsWith(type.substring(0, type.length() - 1))
                : name.equals(type);
    }

    static ArchRule onlyWiringReadsTheEnvironment(Parts parts) {
        return noClasses()
                .that(
                        parts.deployed()
                                .and(not(resideInAPackage(parts.at("wiring"))))
                                // asks before anything is wired whether to prime at all
                                .and(not(name(parts.root() + ".snapshot.SnapStartHook")))
                                // what every route asks, which no constructor hands in
                                .and(not(name(parts.root() + ".http.RouteSettings")))
                                .and(not(name(parts.root() + ".telemetry.Actor"))))
                .should()
                .accessTargetWhere(reach(type(System.class), "getenv"));
    }

    static ArchRule onlyTelemetryPrints(Parts parts) {
        return noClasses()
                .that(parts.deployed().and(not(resideInAPackage(parts.at("telemetry")))))
                .should()
                .accessTargetWhere(
                        reach(type(System.class), "out|err")
                                .or(reach(assignableTo(Throwable.class), "printStackTrace")));
    }

    static ArchRule timeAndIdsAreHandedIn(Parts parts) {
        return noClasses()
                .that(
                        parts.deployed()
                                .and(not(resideInAnyPackage(parts.at("wiring", "telemetry")))))
                .should()
                .accessTargetWhere(
                        reach(resideInAPackage("java.time.."), "now|system.*|tick.*")
                                .or(reach(type(System.class), "currentTimeMillis"))
                                .or(reach(type(UUID.class), "randomUUID")));
    }

    /** A call of it, a reference to it, or a use of the field. */
    private static DescribedPredicate<JavaAccess<?>> reach(
            DescribedPredicate<JavaClass> owner, String names) {
        return JavaAccess.Predicates.target(owner(owner))
                .and(JavaAccess.Predicates.target(nameMatching(names)))
                .forSubtype();
    }

    static ArchRule datesAreOfJavaTime(Parts parts) {
        return noClasses()
                .that(parts.ours())
                .should()
                .dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class)));
    }

    static ArchRule namesSayWhatThingsAre(Parts parts) {
        return noClasses()
                .that(parts.ours())
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveNameMatching(".*(Utils|Helper|Manager|Impl|Handler)");
    }

    static ArchRule refusalsAreFinalAndOfTheDomain(Parts parts) {
        return classes()
                .that(parts.ours().and(assignableTo(Refusal.class)).and(not(type(Refusal.class))))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould(ArchCondition.from(parts.domain().as("be of the domain")));
    }

    static ArchRule everyPackageIsNullMarked(Parts parts) {
        DescribedPredicate<JavaClass> nullMarked =
                DescribedPredicate.describe(
                        "be in a package that is @NullMarked",
                        each ->
                                each.getPackage()
                                        .tryGetPackageInfo()
                                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                        .isPresent());
        return classes().that(parts.ours()).should(ArchCondition.from(nullMarked));
    }
}
