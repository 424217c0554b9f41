package souk.local.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The main class of a process that hosts functions.
 *
 * <p>It reads its {@link HostPlan} from standard input, which the launcher then keeps open for as
 * long as it lives: the end of that stream is the end of this process, however the launcher ended.
 */
public final class Host {
    private Host() {}

    public static void main(String[] args) throws IOException {
        // Every thread that asks keeps a connection: the JDK would keep five of them alive and open
        // the others anew each time.
        System.setProperty("http.maxConnections", "4096");
        System.setProperty("sun.net.http.retryPost", "false");
        NamedKeys.serveIfThereIsNone();
        try (var launcher =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            start(HostPlan.read(launcher));
            while (launcher.read() >= 0) {
                // Nothing more is expected but the end.
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void start(HostPlan orders) {
        var loaders = new FunctionLoaders();
        List<HostedFunction> functions =
                orders.functions().stream()
                        .map(
                                order ->
                                        new HostedFunction(
                                                order,
                                                new RuntimeClient(
                                                        orders.runtimeApi(), order.name()),
                                                loaders.of(order)))
                        .toList();
        functions.forEach(HostedFunction::start);
        // One after the other: they share classes, and two that need each other's would wait.
        functions.forEach(HostedFunction::load);
    }
}
