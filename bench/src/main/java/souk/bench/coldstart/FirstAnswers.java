package souk.bench.coldstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.local.template.FunctionDefinition;

/**
 * How long a packaged function takes for its first answer, as the medians of several fresh JVMs.
 *
 * @param coldMillis from the start of the process
 * @param restoredMillis from the first event after priming
 * @param peakMebibytes the most memory that the process ever had, some more events included
 */
public record FirstAnswers(double coldMillis, double restoredMillis, double peakMebibytes) {
    /**
     * Starts a function so many times, and once before that does not count.
     *
     * @param scratch a folder for what it needs on disk
     * @param events gives an event that it answers with 200, each time it is asked
     * @param more how many events it is handed after the first
     */
    public static FirstAnswers of(
            Deployment deployment,
            FunctionDefinition function,
            Path scratch,
            Supplier<ApiEvent> events,
            int rounds,
            int more) {
        var zip = new ZipPackaging(scratch, deployment.region(), deployment.standIns());
        var trial = new Trial(zip.subject(function, () -> events.get().bytes()), "", more);
        List<Sample> cold = new ArrayList<>();
        List<Sample> restored = new ArrayList<>();
        trial.cold();
        for (int round = 0; round < rounds; round++) {
            cold.add(trial.cold());
            restored.add(trial.restored());
        }
        return new FirstAnswers(
                Sample.median(cold, Sample::coldMillis),
                Sample.median(restored, Sample::firstMillis),
                Sample.median(cold, Sample::peakMebibytes));
    }
}
