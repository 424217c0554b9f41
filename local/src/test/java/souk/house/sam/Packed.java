package souk.house.sam;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The project as {@code sam local} meets it. Its lists may be changed by a test.
 *
 * @param layers by name, the files of each folder
 * @param known what {@code Ref} may name: parameters with a default, resources
 */
record Packed(
        List<Function> functions,
        Map<String, Set<String>> layers,
        Set<String> known,
        List<Event> events) {

    /**
     * A function.
     *
     * @param code what its CodeUri holds, by path inside of it; empty when it is not there
     * @param trigger the type of what calls it: HttpApi, ScheduleV2, DynamoDB
     * @param variables each with its value as the template writes it
     * @param given the names that the file for --env-vars has for it
     */
    record Function(
            String name,
            String handler,
            String codeUri,
            Set<String> code,
            String trigger,
            Map<String, Value> variables,
            Set<String> given) {}

    /**
     * A value of the template.
     *
     * @param tag the intrinsic function, without its exclamation mark; empty for a plain value
     */
    record Value(String tag, String text) {}

    /**
     * A file of events/.
     *
     * @param kind the trigger whose shape it has; empty when it has none
     */
    record Event(String file, String kind) {
        String function() {
            return file.substring(0, file.indexOf('.'));
        }
    }
}
