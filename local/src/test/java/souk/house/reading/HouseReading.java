package souk.house.reading;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import souk.house.Repository;
import souk.house.facts.House;

/** Reads the whole house. */
public final class HouseReading {
    private HouseReading() {}

    public static House of(Path root, Iterable<JavaClass> functions) {
        Tree text = Tree.template(root);
        var template = new TemplateReading(text);
        var page = new RoutesPageReading(Repository.text(root.resolve("docs/routes.md")));
        return new House(
                template.functions(),
                template.logGroups(),
                new ContractReading(Tree.read(root.resolve("openapi.yaml"))).operations(),
                new ClassReading(root.resolve("functions"), functions).entrances(),
                new SampleReading(root.resolve("events")).samples(),
                page.rows(),
                page.jobs(),
                new WatchReading(text).watch(CountedReading.of(functions)),
                new HostingReading(text).hosting(PageReading.pages(root.resolve("frontend/app"))));
    }
}
