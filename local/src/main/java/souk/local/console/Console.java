package souk.local.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The lines people see. Thread-safe: a line is written whole. */
public final class Console {
    private final PrintStream out;
    private final boolean requests;

    /**
     * @param requests whether each request is worth a line
     */
    public Console(PrintStream out, boolean requests) {
        this.out = out;
        this.requests = requests;
    }

    /** Says nothing: for tests. */
    public static Console silent() {
        return new Console(new PrintStream(PrintStream.nullOutputStream()), false);
    }

    public void say(String line) {
        out.println(line);
    }

    /** Something went wrong that the caller of the API sees as a 5xx; says where to read on. */
    public void trouble(String line) {
        out.println("! " + line);
    }

    public void request(String method, String path, int status, Duration took) {
        if (requests) {
            out.printf(
                    "%s  %-6s %-44s %d  %4d ms%n",
                    LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                    method,
                    path,
                    status,
                    took.toMillis());
        }
    }
}
