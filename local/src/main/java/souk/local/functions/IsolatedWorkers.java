package souk.local.functions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Processes of their own for every function, started when they are first wanted. */
final class IsolatedWorkers implements Workers {
    private final Map<Backlog, IsolatedFunction> functions = new HashMap<>();

    IsolatedWorkers(List<Backlog> backlogs, RuntimeApi api, WorkerFolders setting) {
        backlogs.forEach(
                backlog -> functions.put(backlog, new IsolatedFunction(backlog, api, setting)));
    }

    @Override
    public void wanted(Backlog backlog) {
        var function = functions.get(backlog);
        if (function != null) {
            function.wanted();
        }
    }

    @Override
    public void close() {
        functions.values().forEach(IsolatedFunction::close);
    }
}
