package souk.bench.cost;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import souk.bench.command.Arguments;

/** Measures what each route takes, and holds it against the budget or records a new one. */
public final class Cost {
    private static final int USUAL_TIMES = 60;
    private static final String BUDGET = "bench/src/main/resources/souk/bench/cost/budget.csv";

    private Cost() {}

    /**
     * {@code [--root .] [--times 60] [--record]}. Prints the sheet; with {@code --record} it
     * becomes the budget and {@code docs/cost.md}.
     *
     * @return 0, or 1 when a route costs more than its budget
     */
    public static int run(List<String> args, PrintStream out) {
        var asked =
                Arguments.parse(args, Set.of("--root", "--times"), Set.of("--record"))
                        .withoutWords();
        Path root = Path.of(asked.text("--root", "."));
        List<CallUsage> now = new Metering(root, asked.count("--times", USUAL_TIMES)).all();
        String sheet = sheet(root, new Budget(now)).text();
        out.print(sheet);
        if (asked.has("--record")) {
            new Budget(now).write(root.resolve(BUDGET));
            try {
                Files.writeString(root.resolve("docs/cost.md"), sheet);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return 0;
        }
        List<String> exceeded = Budget.read().exceededBy(now, Prices.read());
        exceeded.forEach(sentence -> out.println("OVER BUDGET: " + sentence));
        return exceeded.isEmpty() ? 0 : 1;
    }

    static CostSheet sheet(Path root, Budget budget) {
        return new CostSheet(budget, Prices.read(), Priced.read(root.resolve("template.yaml")));
    }
}
