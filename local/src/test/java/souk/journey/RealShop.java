package souk.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.proof.Proof;

/**
 * The shop of template.yaml with its demo catalogue, in memory and on free ports. No schedule
 * starts anything there: what happens, somebody did.
 *
 * <p>To open one takes seconds, so tests share three. Each is opened when it is first asked for and
 * closes with the tests' process.
 */
public final class RealShop {
    /** For {@code @MethodSource}: {@link #ways}. */
    public static final String WAYS = "souk.journey.RealShop#ways";

    private RealShop() {}

    /**
     * Whether functions are isolated: not in the sample, where the proof of least privilege calls
     * each of them so; in the full size of a proof both are tried.
     */
    static Stream<Boolean> ways() {
        return Proof.full() ? Stream.of(false, true) : Stream.of(false);
    }

    private static final class Shared {
        static final LocalCloud SHOP = closedAtTheEnd(open(false));
    }

    private static final class SharedIsolated {
        static final LocalCloud SHOP = closedAtTheEnd(open(true));
    }

    private static final class Fresh {
        static final LocalCloud SHOP = closedAtTheEnd(open(false));
    }

    /** One for tests that keep apart by shoppers, sellers and categories of their own names. */
    public static LocalCloud shared(boolean isolated) {
        return isolated ? SharedIsolated.SHOP : Shared.SHOP;
    }

    /** One for tests that want the demo catalogue as it was: they change carts at most. */
    public static LocalCloud fresh() {
        return Fresh.SHOP;
    }

    /** Opens one for a single test, which closes it. */
    public static LocalCloud open(boolean isolated) {
        return LocalCloud.start(settings().withIsolated(isolated).withSchedules(false));
    }

    private static LocalCloud closedAtTheEnd(LocalCloud shop) {
        Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
        return shop;
    }

    /** Its functions' logs stay when it closes: the gate searches them at its end. */
    public static LocalSettings settings() {
        var template = template();
        var logs = template.resolveSibling("target/logs").resolve(UUID.randomUUID().toString());
        return LocalSettings.inMemory(template).withDemo(true).withLogs(logs);
    }

    public static Path template() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no template.yaml above");
        }
        return folder.resolve("template.yaml");
    }
}
