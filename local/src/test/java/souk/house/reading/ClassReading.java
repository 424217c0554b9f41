package souk.house.reading;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import souk.house.Repository;
import souk.house.facts.Entrance;
import souk.http.Route;

/** Finds the classes below functions/ that Lambda can call. */
record ClassReading(Path functions, Iterable<JavaClass> classes) {

    List<Entrance> entrances() {
        List<Entrance> entrances = new ArrayList<>();
        for (JavaClass each : classes) {
            boolean callable =
                    each.isAssignableTo(RequestStreamHandler.class)
                            || each.isAssignableTo(RequestHandler.class);
            if (callable && !each.getModifiers().contains(JavaModifier.ABSTRACT)) {
                entrances.add(
                        new Entrance(
                                each.getName(),
                                module(each),
                                each.isAssignableTo(Route.class),
                                SettingsReading.of(each.getName())));
            }
        }
        requireEveryModule(entrances);
        return entrances;
    }

    private String module(JavaClass of) {
        String source = "*/src/main/java/" + of.getName().replace('.', '/') + ".java";
        List<Path> found = Repository.files(functions, source);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    of.getName() + " has " + found.size() + " sources below functions/");
        }
        return functions.relativize(found.getFirst()).getName(0).toString();
    }

    private void requireEveryModule(List<Entrance> entrances) {
        for (Path pom : Repository.files(functions, "*/pom.xml")) {
            String module = functions.relativize(pom).getName(0).toString();
            if (entrances.stream().noneMatch(each -> each.module().equals(module))) {
                throw new IllegalStateException(
                        "functions/%s has no function here: is it a test dependency in local/pom.xml?"
                                .formatted(module));
            }
        }
    }
}
