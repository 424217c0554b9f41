package souk.house.facts;

/**
 * What starts a function on a schedule.
 *
 * @param rate as the template writes it, such as {@code rate(1 minute)}
 * @param undelivered the queue for events that could not be handed over; empty for none
 * @param failed the queue for events that the function gave up; empty for none
 */
public record Schedule(String function, String rate, String undelivered, String failed) {

    /** The rate as people say it: {@code every minute}, {@code every 5 minutes}. */
    public String words() {
        return rate.replaceFirst("^rate\\(1 (\\w+)\\)$", "every $1")
                .replaceFirst("^rate\\((\\d+ \\w+)\\)$", "every $1");
    }
}
