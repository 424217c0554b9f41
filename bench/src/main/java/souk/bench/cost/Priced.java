package souk.bench.cost;

import java.nio.file.Path;
import souk.local.template.WholeTemplate;

/**
 * What the template has that is paid for by the month.
 *
 * @param alarmMetrics how many metrics the alarms look at, which is what AWS counts: one that adds
 *     eight up counts as eight
 */
record Priced(int alarmMetrics, int dashboards, int secrets) {
    static Priced read(Path template) {
        return of(WholeTemplate.read(template));
    }

    static Priced of(String template) {
        int alarmMetrics = 0;
        int dashboards = 0;
        int secrets = 0;
        String type = "";
        for (String line : template.lines().map(String::strip).toList()) {
            if (line.startsWith("Type: AWS::")) {
                type = line;
                dashboards += type.endsWith("::CloudWatch::Dashboard") ? 1 : 0;
                secrets += type.endsWith("::SecretsManager::Secret") ? 1 : 0;
            } else if (line.startsWith("MetricName:") && type.endsWith("::CloudWatch::Alarm")) {
                alarmMetrics++;
            }
        }
        return new Priced(alarmMetrics, dashboards, secrets);
    }
}
