package souk.local.functions;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import souk.local.template.FunctionDefinition;

/**
 * Some functions have a process of their own and the others share one; each signs with its name.
 */
final class NamedWorkers implements Workers {
    private final List<Backlog> alone;
    private final Workers isolated;
    private final Workers shared;

    NamedWorkers(
            List<Backlog> backlogs,
            Predicate<FunctionDefinition> alone,
            RuntimeApi api,
            WorkerFolders setting) {
        var parts =
                backlogs.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        backlog -> alone.test(backlog.function())));
        this.alone = List.copyOf(parts.getOrDefault(true, List.of()));
        this.isolated = new IsolatedWorkers(this.alone, api, setting);
        this.shared = new SharedWorkers(parts.getOrDefault(false, List.of()), api, setting, true);
    }

    @Override
    public void wanted(Backlog backlog) {
        (alone.contains(backlog) ? isolated : shared).wanted(backlog);
    }

    @Override
    public void close() {
        isolated.close();
        shared.close();
    }
}
