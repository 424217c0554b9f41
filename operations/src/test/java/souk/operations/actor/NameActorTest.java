package souk.operations.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.operations.command.CannotRun;
import souk.shopper.ShopperId;
import souk.telemetry.Actor;

class NameActorTest {
    private static final String SUB = "d41e8f60-2b7c-4a93-8e15-7c6f0a9b3d28";

    private final NameActor command = new NameActor(Actor::of);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void printsThePseudonymOfTheLogsAndNothingElse() {
        assertThat(command.run(List.of(SUB), out)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(Actor.of(new ShopperId(SUB)));
    }

    @Test
    void refusesWhatIsNoPerson() {
        assertThatThrownBy(() -> command.run(List.of(), out)).isInstanceOf(CannotRun.class);
        assertThatThrownBy(() -> command.run(List.of(SUB, SUB), out)).isInstanceOf(CannotRun.class);
        assertThatThrownBy(() -> command.run(List.of(""), out)).isInstanceOf(CannotRun.class);
    }

    @Test
    void isRefusedWithoutTheKeyOfAShop() {
        assertThatThrownBy(() -> NameActor.LIVE.run(List.of(SUB), out))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("ACTOR_KEY");
    }
}
