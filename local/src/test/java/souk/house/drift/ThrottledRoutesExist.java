package souk.house.drift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import souk.house.reading.Tree;

/**
 * A throttle of a route that is not there is refused by API Gateway, and the deployment with it.
 */
final class ThrottledRoutesExist {
    private ThrottledRoutesExist() {}

    /**
     * One sentence for each throttle that no function's route has, or that lets in more than usual.
     */
    static List<String> breaches(Tree template) {
        Tree api = template.at("Resources", "Api", "Properties");
        double usual = rate(api.at("DefaultRouteSettings"));
        Set<String> routes =
                template.at("Resources").fields().values().stream()
                        .flatMap(each -> each.at("Properties", "Events").fields().values().stream())
                        .map(event -> event.at("Properties"))
                        .map(event -> event.at("Method").text() + " " + event.at("Path").text())
                        .collect(Collectors.toSet());
        return api.at("RouteSettings").fields().entrySet().stream()
                .filter(each -> !routes.contains(each.getKey()) || rate(each.getValue()) >= usual)
                .map(
                        each ->
                                "%s has a throttle of %s in template.yaml, but no function or no need"
                                        .formatted(
                                                each.getKey(),
                                                each.getValue().at("ThrottlingRateLimit").text()))
                .toList();
    }

    private static double rate(Tree settings) {
        return Double.parseDouble(settings.at("ThrottlingRateLimit").text());
    }
}
