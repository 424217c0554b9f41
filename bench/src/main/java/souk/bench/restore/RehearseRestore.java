package souk.bench.restore;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import souk.bench.command.Arguments;
import souk.bench.replay.CallFailed;
import souk.bench.replay.OwnShop;
import souk.local.LocalSettings;
import souk.local.data.TableChanged;

/**
 * {@code rehearse-restore [--orders 40] [--root .]}: spoils a shop of its own, restores all of it
 * to a moment, and checks it with the owner's commands.
 */
public final class RehearseRestore {
    private static final int USUAL_ORDERS = 40;

    private RehearseRestore() {}

    /**
     * Prints each step with its time, and the payments that somebody would refund by hand.
     *
     * @return 0 when every step ended as it should, else 1
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--orders", "--root"), Set.of()).withoutWords();
        Path root = Path.of(asked.text("--root", "."));
        return run(root, asked.count("--orders", USUAL_ORDERS), UnaryOperator.identity(), out);
    }

    /**
     * @param restored what is restored in place of the backup
     */
    static int run(Path root, int orders, UnaryOperator<TableRows> restored, PrintStream out) {
        // The sweep is stopped during a restore; here it never runs.
        var settings = LocalSettings.inMemory(root.resolve("template.yaml")).withSchedules(false);
        var steps = new Steps();
        try (var shop = new OwnShop(settings);
                var trade = new Trade(shop)) {
            var commands = new OwnerCommand(root, shop.cloud().environment());
            new Rehearsal(shop.cloud(), trade, commands, steps).play(orders, restored, out);
        } catch (CallFailed | TableChanged e) {
            out.println("broke off: " + e.getMessage());
        }
        out.println();
        out.print(steps);
        steps.wrong().forEach(each -> out.println("not as it should be: " + each));
        return steps.wrong().isEmpty() ? 0 : 1;
    }
}
