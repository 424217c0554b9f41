package souk.house.facts;

import java.util.Map;

/**
 * A metric that somebody looks at.
 *
 * @param by the resource of the template that does: an alarm or a dashboard
 * @param dimensions as the template writes them; references without their brackets
 */
public record Watched(String by, String namespace, String metric, Map<String, String> dimensions) {}
