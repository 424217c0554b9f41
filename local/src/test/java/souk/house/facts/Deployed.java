package souk.house.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A function as template.yaml deploys it.
 *
 * @param released whether it is published anew by every release (ADR 13)
 * @param logGroup the name of the log group's resource; empty when it has none
 * @param settings the environment variables it is given, those of Globals included
 */
public record Deployed(
        String name,
        List<Route> routes,
        String handler,
        String codeUri,
        boolean skipBuild,
        boolean released,
        String logGroup,
        List<Permission> permissions,
        Set<String> settings) {

    private static final Pattern CODE = Pattern.compile("functions/(\\w+)/.*");

    /** The folder of functions/ that its code is of; empty when it is of none. */
    public String area() {
        var code = CODE.matcher(codeUri);
        return code.matches() ? code.group(1) : "";
    }

    /** One way to it through the API. */
    public record Route(Endpoint endpoint, Access access) {}
}
