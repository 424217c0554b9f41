package souk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import souk.local.LocalSettings.Choice;
import souk.local.console.Console;
import souk.local.fault.StartupError;
import souk.local.identity.DemoUser;

/**
 * Opens the shop for people: {@code make run}. Ends with Ctrl-C, or with one sentence when it
 * cannot open.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var start = System.nanoTime();
        var environment = System.getenv();
        var console = new Console(System.out, "1".equals(environment.get("LOG")) || onTerminal());
        try {
            var settings = LocalSettings.of(environment);
            console.say("Starting the shop from " + settings.template() + " ...");
            var cloud = LocalCloud.start(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cloud), "end"));
            console.say(sign(cloud, settings, Duration.ofNanos(System.nanoTime() - start)));
            Thread.currentThread().join();
        } catch (StartupError fault) {
            System.err.println("souk: " + fault.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            System.err.println("souk: The shop cannot start: " + unforeseen);
            System.exit(1);
        }
    }

    private static boolean onTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /** Ctrl-C is how a shop is meant to end, so it is no failure. */
    private static void end(LocalCloud cloud) {
        cloud.close();
        Runtime.getRuntime().halt(0);
    }

    private static String sign(LocalCloud cloud, LocalSettings settings, Duration took) {
        return """
        Running after %.1f s%s.

          shop       %s
          identity   %s
          stripe     %s
          mail       %s
          dynamodb   %s
          logs       %s

          shoppers   %s
          sellers    %s
          moderator  %s
          password   %s

        Ctrl-C stops it.
        """
                .formatted(
                        took.toMillis() / 1e3,
                        settings.has(Choice.ISOLATED) ? ", a process per function" : "",
                        cloud.address(),
                        cloud.identity().issuer(),
                        cloud.stripe()
                                .map(stripe -> stripe.address().toString())
                                .orElseGet(() -> settings.stripe().called()),
                        cloud.mail().address(),
                        cloud.dynamoDbAddress(),
                        settings.data().map(data -> data.resolve("logs")).orElse(Path.of("")),
                        people("shopper"),
                        people("seller"),
                        people("moderator"),
                        DemoUser.PASSWORD);
    }

    private static String people(String role) {
        return Arrays.stream(DemoUser.values())
                .filter(user -> user.role().equals(role))
                .map(DemoUser::username)
                .collect(Collectors.joining(", "));
    }
}
