package souk.house.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The alarms, and what they watch.
 *
 * @param namespace of the metrics that the code counts
 * @param service the value of their one dimension, {@code Service}
 * @param counted the names of the metrics that the code counts
 * @param sifted the metrics that the template makes of logs: namespace, blank, name
 * @param kinds the type of each resource of the template, by its name
 * @param streamed the functions that read a stream
 * @param detailed the routes whose metrics the gateway sends one by one, such as {@code GET
 *     /api/cart}; {@code *} for all
 */
public record Watch(
        List<Schedule> schedules,
        List<Watched> alarms,
        List<Watched> panels,
        String namespace,
        String service,
        Set<String> counted,
        Set<String> sifted,
        Map<String, String> kinds,
        Set<String> streamed,
        Set<String> detailed) {}
