package souk.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import souk.bench.capacity.Capacity;
import souk.bench.coldstart.ColdStart;
import souk.bench.coldstart.Training;
import souk.bench.command.CannotRun;
import souk.bench.cost.Cost;
import souk.bench.growth.Growth;
import souk.bench.image.ImageContext;
import souk.bench.replay.Replay;
import souk.bench.restore.RehearseRestore;
import souk.bench.scaling.Scaling;
import souk.bench.search.IndexSpeed;
import souk.bench.search.RouteSpeed;
import souk.local.console.QuietLibraries;
import souk.local.fault.StartupError;

/** Runs one measurement by name and exits with 0 when all is as it should be. */
public final class Main {
    private static final String USAGE =
            "usage: replay <file.csv> | capacity | coldstart | cost | growth | image | rehearse-restore |"
                    + " scaling | search | search-route | train,"
                    + " each with options";

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        QuietLibraries.choose();
        int code = 1;
        try {
            code = run(Arrays.asList(args), out);
        } catch (CannotRun | StartupError e) {
            System.err.println("bench: " + e.getMessage());
        } catch (RuntimeException e) {
            System.getLogger("souk.bench").log(System.Logger.Level.ERROR, "broke off", e);
        }
        // Servers and pools of a measurement that broke off must not keep this process.
        System.exit(code);
    }

    static int run(List<String> args, PrintStream out) {
        if (args.isEmpty()) {
            throw new CannotRun(USAGE);
        }
        List<String> rest = args.subList(1, args.size());
        return switch (args.getFirst()) {
            case "capacity" -> Capacity.run(rest, out);
            case "coldstart" -> ColdStart.run(rest, out);
            case "cost" -> Cost.run(rest, out);
            case "growth" -> Growth.run(rest, out);
            case "image" -> ImageContext.run(rest, out);
            case "rehearse-restore" -> RehearseRestore.run(rest, out);
            case "replay" -> Replay.run(rest, out);
            case "scaling" -> Scaling.run(rest, out);
            case "search" -> IndexSpeed.run(rest, out);
            case "search-route" -> RouteSpeed.run(rest, out);
            case "train" -> Training.run(rest, out);
            default -> throw new CannotRun(USAGE);
        };
    }
}
