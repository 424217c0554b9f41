package souk.local.template;

import java.util.List;

/**
 * A stream of a table whose changes a function hears of, and that is switched on.
 *
 * @param name the event's name at its function, for people
 * @param table the name of the table
 * @param batch most changes in one event
 * @param retries how often a change that failed is sent again; -1 for as long as it is kept
 * @param bisect whether a batch that failed as a whole is halved
 * @param reports whether the function's answer says which change failed
 * @param filters a change that matches none of them is not sent; without any, all are
 */
public record StreamDefinition(
        String name,
        String function,
        String table,
        int batch,
        int retries,
        boolean bisect,
        boolean reports,
        List<EventPattern> filters) {
    /** The end of a stream's name where AWS would put the time at which it was made. */
    static final String STREAM = "/stream/local";

    public StreamDefinition {
        filters = List.copyOf(filters);
    }
}
