package souk.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * At the end of {@code make test}: lists the statuses that the contract promises and no test has
 * seen. Those that are expected stand in a list with their reasons; one more fails the gate. Uses
 * nothing but Java, so that it runs without a class path of libraries.
 */
final class UnseenAnswers {
    static final String FOLDER = "target/contract";
    static final String PROMISED = "promised.txt";
    static final String SEEN = ".seen";

    private static final String EXPECTED =
            "layers/platform/src/test/resources/souk/contract/unseen.txt";

    /**
     * What was found.
     *
     * @param seen how many statuses of operations tests have seen
     * @param expected those that no test has seen, as the list has it
     * @param surprising those that no test has seen and that are not in the list
     * @param idle lines of the list that nothing needs any more
     */
    record Findings(int seen, Set<String> expected, Set<String> surprising, Set<String> idle) {}

    private UnseenAnswers() {}

    /**
     * @param args the project's folder
     */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        Findings findings =
                compare(lines(root.resolve(FOLDER).resolve(PROMISED)), seen(root), expected(root));
        System.out.printf(
                "Of the contract's answers %d were seen and valid; %d were seen by no test, as expected:%n",
                findings.seen(), findings.expected().size());
        System.out.println("  " + String.join(", ", findings.expected()));
        if (!findings.idle().isEmpty()) {
            System.out.println("Seen now, so take off " + EXPECTED + ": " + findings.idle());
        }
        if (!findings.surprising().isEmpty()) {
            System.err.println("No test has seen, and none is excused by " + EXPECTED + ":");
            findings.surprising().forEach(System.err::println);
            System.exit(1);
        }
    }

    /** Each line is an operation and a status; {@code *} stands for every operation. */
    static Findings compare(List<String> promised, Set<String> seen, List<String> list) {
        Set<String> expected = new TreeSet<>();
        Set<String> surprising = new TreeSet<>();
        Set<String> idle = new TreeSet<>(list);
        for (String answer : promised) {
            if (!seen.contains(answer)) {
                String any = answer.replaceFirst(".* ", "* ");
                boolean listed = list.contains(answer) || list.contains(any);
                (listed ? expected : surprising).add(answer);
                idle.remove(answer);
                idle.remove(any);
            }
        }
        return new Findings(seen.size(), expected, surprising, idle);
    }

    /** Without the reasons, which follow a number sign. */
    private static List<String> expected(Path root) {
        return lines(root.resolve(EXPECTED)).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<String> seen(Path root) {
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.list(root.resolve(FOLDER))) {
            List<Path> all = new ArrayList<>(files.toList());
            all.removeIf(file -> !file.toString().endsWith(SEEN));
            all.forEach(file -> seen.addAll(lines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
