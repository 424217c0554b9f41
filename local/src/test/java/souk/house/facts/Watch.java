package souk.house.facts;

import java.util.List;
import java.util.Set;

/**
 * Who looks after the house, and at what.
 *
 * @param namespace of the metrics that the code counts
 * @param service the value of their one dimension, {@code Service}
 * @param counted the names of the metrics that the code counts
 * @param sifted the metrics that the template makes of logs: namespace, blank, name
 */
public record Watch(
        List<Schedule> schedules,
        List<Watched> alarms,
        List<Watched> panels,
        String namespace,
        String service,
        Set<String> counted,
        Set<String> sifted) {}
