package souk.proof.alarm;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.house.reading.Tree;
import souk.journey.Visitor;

/** The filters of the template that make metrics of the gateway's access log. */
record AccessFilters(Tree template) {
    /** Notes the metrics that would be made of an answer. */
    void of(String routeKey, HttpResponse<String> answer, SeenMetrics seen) {
        // What the gateway answers itself has a message, and no code.
        var own = Visitor.json(answer).path("message");
        for (var metric : metrics(line(routeKey, answer.statusCode(), own.toString()))) {
            seen.add(
                    metric.at("MetricNamespace").text().replaceAll("\\$\\{([^}]+)}", "$1"),
                    metric.at("MetricName").text(),
                    Map.of());
        }
    }

    /**
     * The names of the metrics that are made of an answer.
     *
     * @param message the gateway's own, in quotes; empty when a function has answered
     */
    List<String> names(int status, String message) {
        return metrics(line("GET /api/cart", status, message)).stream()
                .map(metric -> metric.at("MetricName").text())
                .toList();
    }

    private List<Tree> metrics(AccessLine line) {
        return template.at("Resources").fields().values().stream()
                .filter(each -> each.at("Type").text().equals("AWS::Logs::MetricFilter"))
                .map(each -> each.at("Properties"))
                .filter(each -> each.at("LogGroupName").text().equals("ApiLog"))
                .filter(each -> line.matches(each.at("FilterPattern").text()))
                .flatMap(each -> each.at("MetricTransformations").items().stream())
                .toList();
    }

    private AccessLine line(String routeKey, int status, String message) {
        var context = new HashMap<String, String>();
        context.put("$context.requestId", "JKJaXmPLvHcESHA=");
        context.put("$context.routeKey", routeKey);
        context.put("$context.status", String.valueOf(status));
        if (!message.isEmpty()) {
            context.put("$context.error.messageString", message);
        }
        return AccessLine.of(
                template.at("Resources", "Api", "Properties", "AccessLogSettings", "Format").text(),
                context);
    }
}
