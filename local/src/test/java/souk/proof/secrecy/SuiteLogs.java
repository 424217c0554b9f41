package souk.proof.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches all that the tests of every module have written, at the end of {@code make test}: what
 * each printed, as its report keeps it, and the logs of the functions of every shop they opened.
 */
final class SuiteLogs {
    /** What a test printed. Its name may well hold an address: it is one of the test's inputs. */
    private static final Pattern PRINTED =
            Pattern.compile("<system-(?:out|err)>(.*?)</system-(?:out|err)>", Pattern.DOTALL);

    /** The reports and the logs found, and what looks like a secret in them. */
    record Findings(int reports, int logs, List<String> secrets) {}

    private SuiteLogs() {}

    /**
     * @param args the project's folder
     */
    public static void main(String[] args) {
        var findings = search(Path.of(args[0]));
        if (findings.reports() == 0 || findings.logs() == 0) {
            System.err.println("The tests have left nothing to search for secrets.");
            System.exit(1);
        }
        if (!findings.secrets().isEmpty()) {
            System.err.println("The tests have written secrets:");
            findings.secrets().forEach(System.err::println);
            System.exit(1);
        }
        System.out.printf(
                "No secret in what the tests have written: %d reports, %d logs.%n",
                findings.reports(), findings.logs());
    }

    static Findings search(Path root) {
        var reports = files(root, "**/target/surefire-reports/TEST-*.xml");
        var logs = files(root.resolve("target/logs"), "**.log");
        List<String> secrets = new ArrayList<>();
        reports.forEach(report -> tell(root.relativize(report), printed(text(report)), secrets));
        logs.forEach(log -> tell(root.relativize(log), text(log), secrets));
        return new Findings(reports.size(), logs.size(), secrets);
    }

    private static void tell(Path file, String text, List<String> secrets) {
        SecretShapes.in(text).forEach(secret -> secrets.add(file + ": " + secret));
    }

    private static String printed(String report) {
        return PRINTED.matcher(report)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String glob) {
        var wanted = folder.getFileSystem().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(file -> !file.toString().contains("node_modules"))
                    .filter(Files::isRegularFile)
                    .filter(wanted::matches)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
