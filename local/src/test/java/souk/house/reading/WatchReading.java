package souk.house.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import souk.house.facts.Schedule;
import souk.house.facts.Watch;
import souk.house.facts.Watched;

/** Reads the alarms from template.yaml. */
record WatchReading(Tree template) {
    private static final Set<String> SCHEDULES = Set.of("Schedule", "ScheduleV2");

    Watch watch(Set<String> counted) {
        Tree settings = template.at("Globals", "Function", "Environment", "Variables");
        return new Watch(
                schedules(),
                alarms(),
                panels(),
                settings.at("POWERTOOLS_METRICS_NAMESPACE").text(),
                settings.at("POWERTOOLS_SERVICE_NAME").text(),
                counted,
                sifted(),
                kinds(),
                streamed(),
                detailed());
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        template.at("Resources")
                .fields()
                .forEach((name, resource) -> kinds.put(name, resource.at("Type").text()));
        return kinds;
    }

    private Set<String> streamed() {
        Set<String> streamed = new TreeSet<>();
        ofType("AWS::Serverless::Function")
                .forEach(
                        (name, function) -> {
                            for (Tree event : function.at("Events").fields().values()) {
                                if (event.at("Type").text().equals("DynamoDB")) {
                                    streamed.add(name);
                                }
                            }
                        });
        return streamed;
    }

    private Set<String> detailed() {
        String on = "DetailedMetricsEnabled";
        Set<String> detailed = new TreeSet<>();
        for (Tree api : ofType("AWS::Serverless::HttpApi").values()) {
            if (api.at("DefaultRouteSettings", on).text().equals("true")) {
                detailed.add("*");
            }
            api.at("RouteSettings")
                    .fields()
                    .forEach(
                            (route, settings) -> {
                                if (settings.at(on).text().equals("true")) {
                                    detailed.add(route);
                                }
                            });
        }
        return detailed;
    }

    private Map<String, Tree> ofType(String type) {
        Map<String, Tree> found = new TreeMap<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            if (resource.at("Type").text().equals(type)) {
                                found.put(name, resource.at("Properties"));
                            }
                        });
        return found;
    }

    private List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>();
        ofType("AWS::Serverless::Function")
                .forEach(
                        (name, function) -> {
                            for (Tree event : function.at("Events").fields().values()) {
                                if (SCHEDULES.contains(event.at("Type").text())) {
                                    schedules.add(schedule(name, function, event.at("Properties")));
                                }
                            }
                        });
        return schedules;
    }

    private static Schedule schedule(String name, Tree function, Tree event) {
        Tree failed = function.at("EventInvokeConfig", "DestinationConfig", "OnFailure");
        // a Schedule writes its rate otherwise than a ScheduleV2
        String rate = event.at("ScheduleExpression").text() + event.at("Schedule").text();
        return new Schedule(
                name,
                rate,
                resource(event.at("DeadLetterConfig", "Arn")),
                resource(failed.at("Destination")));
    }

    /** The resource of a reference such as {@code Dead.Arn}. */
    private static String resource(Tree reference) {
        return reference.text().replaceFirst("\\.Arn$", "");
    }

    private List<Watched> alarms() {
        List<Watched> watched = new ArrayList<>();
        ofType("AWS::CloudWatch::Alarm")
                .forEach(
                        (name, alarm) -> {
                            String missing = alarm.at("TreatMissingData").text();
                            if (alarm.at("MetricName").present()) {
                                watched.add(watched(name, alarm, missing));
                            }
                            for (Tree query : alarm.at("Metrics").items()) {
                                Tree metric = query.at("MetricStat", "Metric");
                                if (metric.present()) {
                                    watched.add(watched(name, metric, missing));
                                }
                            }
                        });
        return watched;
    }

    private static Watched watched(String by, Tree metric, String missing) {
        Map<String, String> dimensions = new TreeMap<>();
        for (Tree dimension : metric.at("Dimensions").items()) {
            dimensions.put(dimension.at("Name").text(), bare(dimension.at("Value").text()));
        }
        return new Watched(
                by,
                bare(metric.at("Namespace").text()),
                metric.at("MetricName").text(),
                dimensions,
                missing);
    }

    /** A panel's metric is a list: namespace, name, pairs of dimensions and perhaps how to draw. */
    private List<Watched> panels() {
        List<Watched> watched = new ArrayList<>();
        ofType("AWS::CloudWatch::Dashboard")
                .forEach(
                        (name, dashboard) -> {
                            Tree body = Tree.parse(dashboard.at("DashboardBody").text());
                            for (Tree widget : body.at("widgets").items()) {
                                for (Tree metric : widget.at("properties", "metrics").items()) {
                                    watched.add(panel(name, metric.texts()));
                                }
                            }
                        });
        return watched;
    }

    private static Watched panel(String by, List<String> texts) {
        Map<String, String> dimensions = new TreeMap<>();
        for (int i = 2; i + 1 < texts.size(); i += 2) {
            dimensions.put(texts.get(i), bare(texts.get(i + 1)));
        }
        return new Watched(by, bare(texts.getFirst()), texts.get(1), dimensions, "");
    }

    private Set<String> sifted() {
        Set<String> sifted = new TreeSet<>();
        for (Tree filter : ofType("AWS::Logs::MetricFilter").values()) {
            for (Tree metric : filter.at("MetricTransformations").items()) {
                sifted.add(
                        bare(metric.at("MetricNamespace").text())
                                + " "
                                + metric.at("MetricName").text());
            }
        }
        return sifted;
    }

    /** A reference inside of a text reads as one outside of it. */
    private static String bare(String text) {
        return text.replaceAll("\\$\\{([^}]+)}", "$1");
    }
}
