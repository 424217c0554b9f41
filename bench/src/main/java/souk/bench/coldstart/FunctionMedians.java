package souk.bench.coldstart;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a function showed, in medians over all rounds.
 *
 * @param coldRatio over the empty function's
 * @param cpuRatio over the empty function's
 * @param restoredMillis the first event after a restore; none where there is no snapshot
 * @param megabytes what Lambda is given of it
 */
record FunctionMedians(
        String name,
        double coldMillis,
        double coldRatio,
        double cpuMillis,
        double cpuRatio,
        OptionalDouble restoredMillis,
        double warmP50Millis,
        double warmP99Millis,
        double peakMebibytes,
        double megabytes) {

    /** {@code empty} is null for the empty function itself. */
    static FunctionMedians of(
            Subject subject,
            List<Sample> cold,
            List<Sample> restored,
            @Nullable FunctionMedians empty) {
        double millis = Sample.median(cold, Sample::coldMillis);
        double cpu = Sample.median(cold, Sample::cpuMillis);
        return new FunctionMedians(
                subject.name(),
                millis,
                empty == null ? 1 : millis / empty.coldMillis,
                cpu,
                empty == null ? 1 : cpu / empty.cpuMillis,
                restored.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Sample.median(restored, Sample::firstMillis)),
                Sample.median(cold, Sample::warmP50Millis),
                Sample.median(cold, Sample::warmP99Millis),
                Sample.median(cold, Sample::peakMebibytes),
                subject.packageBytes() / 1e6);
    }
}
