package souk.house.law;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.stream.Stream;
import souk.http.Route;
import souk.job.Job;
import souk.job.MailNewsJob;
import souk.job.ObjectJob;
import souk.stream.TableStream;

/**
 * The parts of the project below a root package: {@code souk} for the real one, a fixture's package
 * for a made-up one. What is no part of the platform and no program is domain.
 */
record Parts(String root) {
    private static final String[] PLATFORM = {
        "cognito",
        "concurrent",
        "dynamo",
        "http",
        "job",
        "json",
        "media",
        "ses",
        "snapshot",
        "stream",
        "stripe",
        "telemetry",
        "wiring"
    };
    private static final String[] PROGRAMS = {"bench", "local", "operations"};

    /** The package of that name and those below it. */
    String at(String name) {
        return root + "." + name + "..";
    }

    String[] at(String... names) {
        return Stream.of(names).map(this::at).toArray(String[]::new);
    }

    DescribedPredicate<JavaClass> ours() {
        return resideInAPackage(root + "..");
    }

    /** What runs on Lambda: everything but the programs. */
    DescribedPredicate<JavaClass> deployed() {
        return ours().and(not(resideInAnyPackage(at(PROGRAMS)))).as("deployed classes");
    }

    DescribedPredicate<JavaClass> domain() {
        return deployed()
                .and(not(resideInAnyPackage(at(PLATFORM))))
                .and(not(resideInAPackage(at("functions"))))
                .as("the domain");
    }

    /** Routes, jobs and what hears a stream: what Lambda calls. */
    DescribedPredicate<JavaClass> entrances() {
        return ours().and(
                        assignableTo(Route.class)
                                .or(assignableTo(Job.class))
                                .or(assignableTo(ObjectJob.class))
                                .or(assignableTo(MailNewsJob.class))
                                .or(assignableTo(TableStream.class)))
                .and(not(modifier(JavaModifier.ABSTRACT)))
                .as("routes and jobs");
    }

    /** The domain, the named parts and whatever is not ours. */
    DescribedPredicate<JavaClass> domainAnd(String... names) {
        return domain().or(resideInAnyPackage(at(names)))
                .or(not(ours()))
                .as("the domain, " + String.join(", ", names) + " or libraries");
    }
}
