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
 * @param program what starts it, with its arguments
 * @param environment by the address of the Runtime API
 * @param events gives an event that the function answers with 200 or 201, each time it is asked
 * @param snapshots whether Lambda can take a snapshot of it: of zips only
 * @param packageBytes what Lambda is given of it: package and layers, zipped, or what an image
 *     holds beside the base image
 */
record Subject(
        String name,
        Path task,
        List<String> program,
        Function<String, Map<String, String>> environment,
        Supplier<byte[]> events,
        boolean snapshots,
        long packageBytes) {}
