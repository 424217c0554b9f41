package souk.bench.coldstart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import souk.bench.figures.Figure;

/**
 * What one fresh JVM showed.
 *
 * @param initMillis from the start of the process until it asked for an event, or for its restore
 * @param firstMillis from the first event handed out until its answer was read
 * @param cpuMillis processor time until then
 */
record Sample(
        double initMillis,
        double firstMillis,
        double cpuMillis,
        double warmP50Millis,
        double warmP99Millis,
        double peakMebibytes) {

    double coldMillis() {
        return initMillis + firstMillis;
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        return Figure.median(samples.stream().mapToDouble(figure).toArray());
    }
}
