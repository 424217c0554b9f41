package souk.local.functions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import souk.local.template.FunctionDefinition;

/**
 * How a function is started as Lambda starts it: unpacked, in a JVM of its own, under the runtime
 * interface client.
 *
 * @param task the folder it is unpacked in, where its process must run
 */
public record LambdaLaunch(FunctionDefinition function, Path task) {
    private static final String RUNTIME_CLIENT =
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private static final String[] RUNTIME = {
        RUNTIME_CLIENT,
        "com.amazonaws.services.lambda.runtime.RequestStreamHandler",
        "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
        "software.amazon.awssdk.utilslite.SdkInternalThreadLocal"
    };

    /**
     * Unpacks a function.
     *
     * @param tasks the folder in which every function gets one of its own
     * @throws NotBuilt if its code is not there
     */
    public static LambdaLaunch of(FunctionDefinition function, Path tasks) {
        var task = tasks.resolve(function.name()).toAbsolutePath();
        var launch = new LambdaLaunch(function, TaskFolder.unpack(Code.of(function), task));
        NativePart.unpackBeside(task);
        return launch;
    }

    /**
     * The JVM's options, main class and handler. The options are those of the managed runtime, as
     * far as they have been seen: shares of the function's memory.
     */
    public List<String> options() {
        var kib = function.memory() * 1024;
        var options = new ArrayList<String>();
        options.add("-XX:MaxHeapSize=" + kib / 100 * 85 + "k");
        // What a JVM begins with on a machine of that memory, whatever this one has.
        options.add("-XX:InitialHeapSize=" + kib / 64 + "k");
        options.add("-XX:MaxMetaspaceSize=" + kib / 10 + "k");
        options.add("-XX:ReservedCodeCacheSize=" + kib / 20 + "k");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:TieredStopAtLevel=1");
        options.add("--add-opens=java.base/java.io=ALL-UNNAMED");
        // Without it the hooks of org.crac never reach the runtime's.
        options.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        options.add("-Djava.net.preferIPv4Stack=true");
        NativePart.option(task).ifPresent(options::add);
        options.add("-classpath");
        options.add(ClassPlaces.classPath(RUNTIME));
        options.add(RUNTIME_CLIENT);
        options.add(function.handler());
        return List.copyOf(options);
    }

    /**
     * The whole environment of its process.
     *
     * @param standIns variables such as AWS_ENDPOINT_URL_DYNAMODB
     * @param runtimeApi host and port
     */
    public Map<String, String> environment(
            String region, Map<String, String> standIns, String runtimeApi) {
        return new LambdaEnvironment(region, standIns)
                .isolated(function, task.toString(), runtimeApi);
    }

    /** The runtime interface client and what it is made of. */
    public static List<Path> runtimeJars() {
        return ClassPlaces.of(RUNTIME);
    }

    /** What a process needs to load the function's classes, as Lambda orders them. */
    public List<Path> classPath() {
        return new Code(function).classPath();
    }
}
