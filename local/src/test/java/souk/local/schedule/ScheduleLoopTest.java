package souk.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import souk.local.console.Console;
import souk.local.template.ScheduleDefinition;

final class ScheduleLoopTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> events = new ArrayList<>();

    @Test
    void runsForTheFirstTimeWhenItsIntervalHasPassed() {
        var time = new ScriptedTime(3);

        run(time, 0, () -> true);

        assertThat(time.dues())
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(3));
        assertThat(events).containsExactly("Sweep {}", "Sweep {}", "Sweep {}");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leavesOutWhatFellDueDuringARun() {
        var time = new ScriptedTime(2);

        run(
                time,
                0,
                () -> {
                    time.pass(Duration.ofSeconds(150));
                    return true;
                });

        assertThat(time.dues()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4));
    }

    @Test
    void triesAgainWhatFailedUntilItSucceeds() {
        var outcomes = new ArrayList<>(List.of(false, false, true, true));
        var time = new ScriptedTime(4);

        run(time, 2, outcomes::removeFirst);

        assertThat(time.dues())
                .containsExactly(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(61),
                        Duration.ofSeconds(62),
                        Duration.ofSeconds(120));
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatItGaveUpAndGoesOn() {
        var time = new ScriptedTime(3);

        run(time, 1, () -> false);

        assertThat(events).as("two runs, the first tried twice").hasSize(3);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .first()
                .isEqualTo("! Sweep failed on its schedule Minutely, after 2 tries");
    }

    private void run(ScriptedTime time, int retries, BooleanSupplier outcome) {
        var schedule =
                new ScheduleDefinition("Minutely", "Sweep", Duration.ofMinutes(1), "{}", retries);
        Invoker invoker =
                (function, event) -> {
                    events.add(function + " " + new String(event, StandardCharsets.UTF_8));
                    return outcome.getAsBoolean();
                };
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
        new ScheduleLoop(schedule, new ReentrantLock(), invoker, time, console).run();
    }
}
