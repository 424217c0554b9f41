package souk.house.facts;

import java.util.Set;

/**
 * A class that Lambda can call.
 *
 * @param module the folder below functions/ that its source is in
 * @param route whether it is a route of the API; a job otherwise
 * @param settings the environment variables its code reads, through everything it calls
 */
public record Entrance(String className, String module, boolean route, Set<String> settings) {
    public String name() {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
