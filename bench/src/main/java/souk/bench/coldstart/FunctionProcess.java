package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A function's JVM, and what the kernel counts of it. Linux only: it reads /proc. */
final class FunctionProcess implements AutoCloseable {
    private static final int TICK_MILLIS = 10;
    private static final int LOG_SHOWN = 2_000;
    // Fields of /proc/[pid]/stat after the command's name; man 5 proc.
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final Process process;
    private final Path log;

    private FunctionProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param program with its arguments
     * @param cpus the processors it may run on, as taskset(1) takes them; empty for all
     */
    static FunctionProcess start(
            List<String> program,
            Map<String, String> environment,
            Path folder,
            Path log,
            String cpus) {
        List<String> command = new ArrayList<>();
        if (!cpus.isEmpty()) {
            command.addAll(List.of("taskset", "-c", cpus));
        }
        command.addAll(program);
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new FunctionProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** User and system time of all threads so far, in steps of 10 ms. */
    double cpuMillis() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
        return (double) ticks * TICK_MILLIS;
    }

    /** The most memory it ever had resident, in MiB. */
    double peakMebibytes() {
        try (Stream<String> lines = read("status").lines()) {
            String kibibytes =
                    lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElse("0");
            return Long.parseLong(kibibytes.replaceAll("\\D", "")) / 1024.0;
        }
    }

    /** The end of what it wrote. */
    String logEnd() {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - LOG_SHOWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, and waits: what it writes at its end is written. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
