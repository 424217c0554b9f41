package souk.house.facts;

/**
 * A line of docs/routes.md's table of what no caller starts.
 *
 * @param when such as {@code every minute}
 */
public record JobRow(String when, String function) {}
