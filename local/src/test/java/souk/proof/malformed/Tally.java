package souk.proof.malformed;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts the answers by body and status. Thread-safe. */
final class Tally {
    private final Map<BodyKind, Map<Integer, Integer>> told = new EnumMap<>(BodyKind.class);
    private final Map<Integer, Integer> all = new TreeMap<>();
    private int sent;
    private int unchanged;

    synchronized void told(BodyKind door, SentAnswer answer) {
        sent++;
        int status = answer.status() / 100 == 2 ? 200 : answer.status();
        all.merge(status, 1, Integer::sum);
        told.computeIfAbsent(door, _ -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** So many were refused, and every row was as before. */
    synchronized void unchanged(int refused) {
        unchanged += refused;
    }

    synchronized int sent() {
        return sent;
    }

    synchronized int unchanged() {
        return unchanged;
    }

    synchronized String table() {
        StringBuilder text = new StringBuilder("| route | body |");
        all.keySet().forEach(status -> text.append(" %s |".formatted(head(status))));
        text.append("\n| --- | --- |").append(" --: |".repeat(all.size())).append('\n');
        told.forEach(
                (door, answers) -> {
                    text.append("| %s | %s |".formatted(door.route(), words(door)));
                    all.keySet()
                            .forEach(
                                    status ->
                                            text.append(
                                                    " %d |"
                                                            .formatted(
                                                                    answers.getOrDefault(
                                                                            status, 0))));
                    text.append('\n');
                });
        return text.toString();
    }

    private static String head(int status) {
        return status == 200 ? "accepted" : Integer.toString(status);
    }

    private static String words(BodyKind door) {
        return door.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
