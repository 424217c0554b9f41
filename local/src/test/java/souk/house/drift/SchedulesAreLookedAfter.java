package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import souk.house.facts.House;
import souk.house.facts.JobRow;
import souk.house.facts.Schedule;

/**
 * Nobody waits for the answer of a scheduled run. So its failures, before and after it was handed
 * over, lie in a queue, an alarm looks at the queue, and docs/routes.md tells when it runs.
 */
final class SchedulesAreLookedAfter implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Schedule schedule : house.watch().schedules()) {
            Set<String> queues = new TreeSet<>();
            buried(schedule, "DeadLetterConfig", schedule.undelivered(), queues, breaches);
            buried(schedule, "OnFailure destination", schedule.failed(), queues, breaches);
            for (String queue : queues) {
                if (!alarmed(house, queue)) {
                    breaches.add(
                            "no alarm of template.yaml looks at %s, the dead letters of %s"
                                    .formatted(queue, schedule.function()));
                }
            }
            told(house, schedule, breaches);
        }
        return breaches;
    }

    private static void buried(
            Schedule schedule,
            String property,
            String queue,
            Set<String> queues,
            List<String> breaches) {
        if (queue.isEmpty()) {
            breaches.add(
                    "%s runs on a schedule and has no %s in template.yaml"
                            .formatted(schedule.function(), property));
        } else {
            queues.add(queue);
        }
    }

    private static boolean alarmed(House house, String queue) {
        return house.watch().alarms().stream()
                .filter(each -> each.metric().equals("ApproximateNumberOfMessagesVisible"))
                .anyMatch(each -> each.dimensions().containsValue(queue + ".QueueName"));
    }

    private static void told(House house, Schedule schedule, List<String> breaches) {
        for (JobRow row : house.jobs()) {
            if (row.function().equals(schedule.function())
                    && !row.when().equals(schedule.words())) {
                breaches.add(
                        "%s runs %s by template.yaml but %s by docs/routes.md"
                                .formatted(row.function(), schedule.words(), row.when()));
            }
        }
    }
}
