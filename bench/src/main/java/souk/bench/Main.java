package souk.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import souk.bench.coldstart.ColdStart;
import souk.bench.replay.Replay;

/** Runs one measurement by name and exits with 0 when all is as it should be. */
public final class Main {
    private static final String USAGE =
            "usage: replay <file.csv> | coldstart | capacity | growth, each with options";

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(run(Arrays.asList(args), out));
        } catch (CannotRun e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    static int run(List<String> args, PrintStream out) {
        if (args.isEmpty()) {
            throw new CannotRun(USAGE);
        }
        List<String> rest = args.subList(1, args.size());
        return switch (args.getFirst()) {
            case "coldstart" -> ColdStart.run(rest, out);
            case "replay" -> Replay.run(rest, out);
            default -> throw new CannotRun(USAGE);
        };
    }
}
