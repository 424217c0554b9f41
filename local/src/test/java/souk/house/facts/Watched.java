package souk.house.facts;

import java.util.Map;

/**
 * A metric that somebody looks at.
 *
 * @param by the resource of the template that does: an alarm or a dashboard
 * @param dimensions as the template writes them; references without their brackets
 * @param missing what an alarm makes of no data, {@code TreatMissingData}; empty of a panel
 */
public record Watched(
        String by,
        String namespace,
        String metric,
        Map<String, String> dimensions,
        String missing) {}
