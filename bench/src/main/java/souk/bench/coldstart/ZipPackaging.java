package souk.bench.coldstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import souk.local.functions.LambdaLaunch;
import souk.local.template.FunctionDefinition;

/**
 * As a zip: unpacked, its layers in {@code lib}, started as the managed runtime starts it.
 *
 * @param tasks where packages are unpacked
 * @param standIns variables that tell a function where its store is
 */
record ZipPackaging(Path tasks, String region, Map<String, String> standIns) implements Packaging {
    @Override
    public Subject subject(FunctionDefinition function, Supplier<byte[]> events) {
        var launch = LambdaLaunch.of(function, tasks);
        List<String> program = new ArrayList<>();
        program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.addAll(launch.options());
        return new Subject(
                function.name(),
                launch.task(),
                List.copyOf(program),
                api -> launch.environment(region, standIns, api),
                events,
                true,
                PackageSize.of(function));
    }
}
