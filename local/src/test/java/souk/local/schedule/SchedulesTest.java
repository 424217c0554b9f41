package souk.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.local.console.Console;
import souk.local.template.ScheduleDefinition;

final class SchedulesTest {
    @Test
    void runAFunctionOnceAtATime() throws InterruptedException {
        var inside = new AtomicInteger();
        var together = new AtomicBoolean();
        var left = new CountDownLatch(200);
        Invoker invoker =
                (_, _) -> {
                    if (inside.incrementAndGet() > 1) {
                        together.set(true);
                    }
                    for (var i = 0; i < 1_000; i++) {
                        Thread.onSpinWait();
                    }
                    inside.decrementAndGet();
                    left.countDown();
                    return true;
                };
        var schedules = List.of(every("One", "Sweep"), every("Other", "Sweep"));

        try (var open =
                Schedules.start(schedules, invoker, new ScriptedTime(200), Console.silent())) {
            assertThat(open).isNotNull();
            left.await();
        }

        assertThat(together).isFalse();
    }

    @Test
    void runDifferentFunctionsSideBySide() throws InterruptedException {
        var both = new CountDownLatch(2);
        Invoker invoker =
                (_, _) -> {
                    both.countDown();
                    return awaited(both);
                };
        var schedules = List.of(every("One", "Sweep"), every("One", "Dust"));

        try (var open =
                Schedules.start(schedules, invoker, new ScriptedTime(2), Console.silent())) {
            assertThat(open).isNotNull();
            both.await();
        }

        assertThat(both.getCount()).isZero();
    }

    @Test
    void letARunInHandFinishWhenTheShopEnds() throws InterruptedException {
        var began = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        Invoker invoker =
                (_, _) -> {
                    began.countDown();
                    finished.set(awaited(closing));
                    return true;
                };
        var schedules = List.of(every("One", "Sweep"));
        var open = Schedules.start(schedules, invoker, new ScriptedTime(1), Console.silent());
        began.await();

        closing.countDown();
        open.close();

        assertThat(finished).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScheduleDefinition every(String name, String function) {
        return new ScheduleDefinition(name, function, Duration.ofMinutes(1), "{}", 0);
    }
}
