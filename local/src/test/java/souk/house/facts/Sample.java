package souk.house.facts;

import java.util.Set;

/**
 * A sample event.
 *
 * @param file its name; what stands before the first dot is the function
 * @param routeKey empty when the event is not an API request
 * @param variables the names of its path parameters
 */
public record Sample(
        String file, String routeKey, String rawPath, Set<String> variables, Access access) {

    public String function() {
        return file.substring(0, file.indexOf('.'));
    }
}
