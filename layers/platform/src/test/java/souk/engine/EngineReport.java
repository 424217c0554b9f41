package souk.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run on another engine how many tests it ran, and how many not and why. */
public final class EngineReport implements TestExecutionListener {
    private final Map<String, Integer> left = new TreeMap<>();
    private @Nullable TestPlan plan;
    private int ran;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    /** Of a class that is skipped nothing else is told, so its tests are counted here. */
    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        long tests =
                plan == null || test.isTest()
                        ? 1
                        : plan.getDescendants(test).stream()
                                .filter(each -> plan.getChildren(each).isEmpty())
                                .count();
        left.merge(reason, (int) tests, Integer::sum);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            return;
        }
        if (result.getStatus() == Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("aborted");
            left.merge(reason, 1, Integer::sum);
        } else {
            ran++;
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        Optional.ofNullable(System.getProperty("souk.engine"))
                .filter(_ -> ran > 0 || !left.isEmpty())
                .map(engine -> report(engine, ran, left))
                .ifPresent(System.out::println);
    }

    static String report(String engine, int ran, Map<String, Integer> left) {
        int skipped = left.values().stream().mapToInt(Integer::intValue).sum();
        return "On %s: %d tests ran, %d skipped%s"
                .formatted(
                        engine,
                        ran,
                        skipped,
                        left.entrySet().stream()
                                .map(each -> "%n  %d: %s".formatted(each.getValue(), each.getKey()))
                                .collect(Collectors.joining()));
    }
}
