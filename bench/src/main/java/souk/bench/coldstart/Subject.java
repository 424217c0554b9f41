package souk.bench.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A function under measurement.
 *
 * @param task the folder it is unpacked in
 * @param options of its JVM, up to the main class and the handler
 * @param environment by the address of the Runtime API
 * @param events gives an event that the function answers with 200 or 201, each time it is asked
 * @param packageBytes the function's package and its layers, zipped
 */
record Subject(
        String name,
        Path task,
        List<String> options,
        Function<String, Map<String, String>> environment,
        Supplier<byte[]> events,
        long packageBytes) {}
