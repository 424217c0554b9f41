package souk.local.functions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One host for all functions whose environment is the same. */
final class SharedWorkers implements Workers {
    private final Map<Backlog, SharedHost> hosts = new HashMap<>();

    SharedWorkers(List<Backlog> backlogs, RuntimeApi api, WorkerFolders setting) {
        var groups = new LinkedHashMap<Map<String, String>, List<Backlog>>();
        for (var backlog : backlogs) {
            groups.computeIfAbsent(backlog.function().environment(), _ -> new ArrayList<>())
                    .add(backlog);
        }
        var number = 0;
        for (var group : groups.values()) {
            number++;
            var name = groups.size() == 1 ? "functions" : "functions-" + number;
            var host = new SharedHost(name, group, api, setting);
            group.forEach(backlog -> hosts.put(backlog, host));
            host.ensure();
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
