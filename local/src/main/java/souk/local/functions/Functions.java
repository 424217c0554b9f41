package souk.local.functions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import souk.local.console.Console;
import souk.local.template.FunctionDefinition;

/** The functions of the template, ready to be invoked. Thread-safe. */
public final class Functions implements AutoCloseable {
    private final Map<String, Backlog> backlogs = new LinkedHashMap<>();
    private final RuntimeApi api;
    private final Workers workers;
    private final Console console;

    /** Who works on what is called. */
    private interface Hiring {
        Workers hire(List<Backlog> backlogs, RuntimeApi api);
    }

    private Functions(List<FunctionDefinition> functions, WorkerFolders setting, Hiring hiring) {
        functions.forEach(function -> backlogs.put(function.name(), new Backlog(function)));
        this.console = setting.console();
        this.api = new RuntimeApi();
        this.workers = hiring.hire(List.copyOf(backlogs.values()), api);
    }

    /**
     * Starts to serve functions.
     *
     * @param isolated a process per function, under the runtime interface client, instead of one
     *     for all
     * @throws NotBuilt if the code of one is not there
     */
    public static Functions start(
            List<FunctionDefinition> functions, boolean isolated, WorkerFolders setting) {
        functions.forEach(Code::of);
        return new Functions(
                functions,
                setting,
                (all, api) ->
                        isolated
                                ? new IsolatedWorkers(all, api, setting)
                                : new SharedWorkers(all, api, setting, false));
    }

    /**
     * Starts to serve functions, each of which signs its calls of AWS with its own name.
     *
     * @param alone which of them have a process of their own: those that share what they call AWS
     *     for; the others share one
     * @throws NotBuilt if the code of one is not there
     */
    public static Functions startNamed(
            List<FunctionDefinition> functions,
            Predicate<FunctionDefinition> alone,
            WorkerFolders setting) {
        functions.forEach(Code::of);
        return new Functions(
                functions, setting, (all, api) -> new NamedWorkers(all, alone, api, setting));
    }

    /**
     * Invokes a function and waits for its outcome, at most for as long as the caller has patience.
     */
    public Outcome invoke(String function, byte[] event, Duration patience) {
        var backlog = backlogs.get(function);
        if (backlog == null) {
            throw new IllegalArgumentException("there is no function " + function);
        }
        var invocation = new Invocation(event);
        backlog.add(invocation);
        workers.wanted(backlog);
        var outcome = await(invocation, backlog, patience);
        tell(function, outcome);
        return outcome;
    }

    /** What a function answers that nobody but a machine waits for; empty when it failed. */
    public Optional<byte[]> answer(String function, byte[] event, Duration patience) {
        return invoke(function, event, patience) instanceof Outcome.Answered answered
                ? Optional.of(answered.payload())
                : Optional.empty();
    }

    private static Outcome await(Invocation invocation, Backlog backlog, Duration patience) {
        try {
            return invocation.outcome().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            backlog.remove(invocation);
            return new Outcome.NotAwaited();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outcome.NotAwaited();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an invocation ends with an outcome", e);
        }
    }

    private void tell(String function, Outcome outcome) {
        switch (outcome) {
            case Outcome.Answered _ -> {}
            case Outcome.Failed failed ->
                    console.trouble(
                            "%s failed: %s: %s"
                                    .formatted(function, failed.type(), failed.message()));
            case Outcome.TimedOut late ->
                    console.trouble(
                            "%s took longer than its %d s"
                                    .formatted(function, late.after().toSeconds()));
            case Outcome.Crashed crashed ->
                    console.trouble("%s crashed: %s".formatted(function, crashed.how()));
            case Outcome.NotAwaited _ ->
                    console.trouble(function + " took longer than the API waits");
        }
    }

    @Override
    public void close() {
        workers.close();
        api.close();
    }
}
