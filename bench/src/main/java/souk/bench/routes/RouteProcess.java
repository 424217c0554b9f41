package souk.bench.routes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import souk.bench.command.CannotRun;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.local.functions.LambdaLaunch;
import souk.local.template.FunctionDefinition;

/**
 * A route in a process that is not the test's. One event at a time; not safe for use by many
 * threads.
 */
public final class RouteProcess implements AutoCloseable {
    private static final String INTERCEPTORS = "software/amazon/awssdk/global/handlers";
    private static final int PATIENCE_MILLIS = 30_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionDefinition function;
    private final Process process;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private RouteProcess(
            FunctionDefinition function,
            Process process,
            Socket socket,
            DataInputStream in,
            DataOutputStream out) {
        this.function = function;
        this.process = process;
        this.socket = socket;
        this.in = in;
        this.out = out;
    }

    private static RouteProcess of(FunctionDefinition function, Process process, Socket socket)
            throws IOException {
        var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        return new RouteProcess(function, process, socket, in, out);
    }

    /** Another function in the same process: it ends when either is closed. */
    public RouteProcess with(FunctionDefinition other) {
        return new RouteProcess(other, process, socket, in, out);
    }

    /**
     * Starts a function of the template.
     *
     * @param scratch a folder for what it needs on disk
     */
    public static RouteProcess start(
            Deployment deployment, FunctionDefinition function, Path scratch) {
        return start(deployment, List.of(function), scratch);
    }

    /**
     * Starts one process for several functions, which has the code of each and what the template
     * gives any of them.
     *
     * @param functions the first of them is handed the events
     * @param scratch a folder for what they need on disk
     */
    public static RouteProcess start(
            Deployment deployment, List<FunctionDefinition> functions, Path scratch) {
        var function = functions.getFirst();
        var launch = LambdaLaunch.of(function, scratch);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(PATIENCE_MILLIS);
            List<String> command =
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-classpath",
                            classPath(functions, launch.task(), scratch),
                            RouteHost.class.getName(),
                            Integer.toString(server.getLocalPort()));
            var builder =
                    new ProcessBuilder(command)
                            .directory(launch.task().toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().clear();
            builder.environment()
                    .putAll(launch.environment(deployment.region(), deployment.standIns(), "none"));
            functions.forEach(each -> give(each.environment(), builder.environment()));
            Process process = builder.start();
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                return of(function, process, socket);
            } catch (IOException e) {
                process.destroyForcibly();
                throw new CannotRun(function.name() + " did not start: " + e.getMessage());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands it an event and counts what it takes. Its time says nothing.
     *
     * @throws CannotRun when it answers anything but 2xx
     */
    public Visit visit(ApiEvent event) {
        return ok(visit(event.bytes()));
    }

    /** Hands it an event of any kind; the answer is not looked at. */
    public Visit visit(byte[] event) {
        return hand(event, true);
    }

    /**
     * Hands it an event to see how long it takes. Units of a transaction say nothing.
     *
     * @throws CannotRun when it answers anything but 2xx
     */
    public Visit time(ApiEvent event) {
        return ok(time(event.bytes()));
    }

    /** Like that, an event of any kind; the answer is not looked at. */
    public Visit time(byte[] event) {
        return hand(event, false);
    }

    private Visit hand(byte[] event, boolean counted) {
        try {
            out.writeUTF(function.handler());
            out.writeBoolean(counted);
            out.writeInt(event.length);
            out.write(event);
            out.flush();
            String answer = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            long nanos = in.readLong();
            List<Call> calls = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                calls.add(Call.read(in));
            }
            return new Visit(answer, nanos, calls);
        } catch (IOException e) {
            throw new CannotRun(function.name() + " gave no answer: " + e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Visit ok(Visit visit) {
        try {
            if (JSON.readTree(visit.answer()).path("statusCode").asInt() / 100 == 2) {
                return visit;
            }
        } catch (JsonProcessingException e) {
            // told below, like any other answer that is not wanted
        }
        throw new CannotRun(function.name() + " did not answer 2xx but " + visit.answer());
    }

    private static void give(Map<String, String> variables, Map<String, String> environment) {
        variables.forEach(
                (name, value) -> {
                    if (!environment.getOrDefault(name, value).equals(value)) {
                        throw new CannotRun("functions in one process differ in " + name);
                    }
                    environment.put(name, value);
                });
    }

    /** The functions' own class path, and before it the meter with the file that switches it on. */
    private static String classPath(List<FunctionDefinition> functions, Path task, Path scratch)
            throws IOException {
        Path switches = scratch.resolve("meter");
        Path folder = Files.createDirectories(switches.resolve(INTERCEPTORS));
        Files.writeString(folder.resolve("execution.interceptors"), CallMeter.class.getName());
        Set<Path> path = new LinkedHashSet<>(List.of(switches, home()));
        functions.forEach(each -> path.addAll(new LambdaLaunch(each, task).classPath()));
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path home() {
        try {
            var place = RouteHost.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class came from no place", e);
        }
    }
}
