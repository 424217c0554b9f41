package souk.operations.command;

import java.io.PrintStream;
import java.util.List;

/** A command that a person runs on a running shop. */
@FunctionalInterface
public interface Command {
    /**
     * Does it, and prints what came of it.
     *
     * @param options what follows the command's name
     * @return 0 when all is as it should be, else 1
     * @throws CannotRun when it cannot be done as asked
     */
    int run(List<String> options, PrintStream out);
}
