package souk.local.functions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One host for all functions whose environments agree: a variable that two of them have is the same
 * in both. Each then also has the others' variables, which only isolated functions lack.
 */
final class SharedWorkers implements Workers {
    private final Map<Backlog, SharedHost> hosts = new HashMap<>();

    /**
     * @param named each function signs its calls of AWS with its own name
     */
    SharedWorkers(List<Backlog> backlogs, RuntimeApi api, WorkerFolders setting, boolean named) {
        var groups = groups(backlogs);
        for (var number = 1; number <= groups.size(); number++) {
            var group = groups.get(number - 1);
            var name = groups.size() == 1 ? "functions" : "functions-" + number;
            var host = new SharedHost(name, group.environment, group.members, api, setting, named);
            group.members.forEach(backlog -> hosts.put(backlog, host));
            host.ensure();
        }
    }

    private static List<Group> groups(List<Backlog> backlogs) {
        var groups = new ArrayList<Group>();
        for (var backlog : backlogs) {
            var environment = backlog.function().environment();
            var group =
                    groups.stream()
                            .filter(each -> each.agreesWith(environment))
                            .findFirst()
                            .orElseGet(
                                    () -> {
                                        groups.add(new Group());
                                        return groups.getLast();
                                    });
            group.members.add(backlog);
            group.environment.putAll(environment);
        }
        return groups;
    }

    private static final class Group {
        final Map<String, String> environment = new TreeMap<>();
        final List<Backlog> members = new ArrayList<>();

        boolean agreesWith(Map<String, String> other) {
            return other.entrySet().stream()
                    .allMatch(
                            each ->
                                    each.getValue()
                                            .equals(
                                                    environment.getOrDefault(
                                                            each.getKey(), each.getValue())));
        }
    }

    @Override
    public void wanted(Backlog backlog) {
        var host = hosts.get(backlog);
        if (host != null) {
            host.ensure();
        }
    }

    @Override
    public void close() {
        hosts.values().stream().distinct().forEach(SharedHost::close);
    }
}
