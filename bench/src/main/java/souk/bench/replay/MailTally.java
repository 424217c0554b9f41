package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.figures.Figure;
import souk.bench.figures.Progress;
import souk.local.mail.SentMail;

/**
 * The mails that left the shop, and those that should have: by what they tell, to whom, and of
 * which order, as people read it in the subject. Safe for use by many threads.
 */
final class MailTally {
    private static final Pattern ORDER =
            Pattern.compile("^Order (\\w+) is paid|\\(order (\\w+)\\)$");

    /** Ends in a dash and a digest. */
    private static final Pattern MAIL_ID = Pattern.compile("(.+)-[a-z2-7]+");

    /** Mails are a moment behind one order, and some minutes behind thousands. */
    private static final int MOST_PAUSES_WITHOUT_NEWS = 120;

    private static final int PAUSE_MILLIS = 500;

    private final Map<Told, Integer> sent = new ConcurrentHashMap<>();
    private final Map<Told, Integer> wanted = new ConcurrentHashMap<>();

    /**
     * What is told to somebody.
     *
     * @param kind such as {@code ordered}
     * @param order its number
     */
    private record Told(String kind, String to, String order) {
        @Override
        public String toString() {
            return "mail \"%s\" of order %s to %s".formatted(kind, order, to);
        }
    }

    /** A mail has left. */
    void left(SentMail mail) {
        var id = MAIL_ID.matcher(mail.tags().getOrDefault("mailId", ""));
        var number = ORDER.matcher(mail.subject());
        String order = "";
        if (number.find()) {
            order = number.group(1) == null ? number.group(2) : number.group(1);
        }
        sent.merge(new Told(id.matches() ? id.group(1) : "", mail.to(), order), 1, Integer::sum);
    }

    /** What an order owes that is paid, and wholly sent in so many parcels. */
    void owes(JsonNode order, Set<String> sellers, int parcels) {
        String number = order.path("number").asText();
        String shopper = address(order.path("userId").asText());
        wanted.put(new Told("ordered", shopper, number), 1);
        wanted.put(new Told("shipped", shopper, number), parcels);
        sellers.forEach(seller -> wanted.put(new Told("sold", address(seller), number), 1));
    }

    /** Where everybody reads their mail here, whose name is that of their sign-in. */
    private static String address(String name) {
        return name + "@example.com";
    }

    /**
     * Waits until nothing is left to be sent.
     *
     * @param more whether the shop still has something to send
     */
    void await(BooleanSupplier more) {
        int still = 0;
        int before = all();
        try (ProgressBar bar = Progress.of("mails", sum(wanted))) {
            while (still < MOST_PAUSES_WITHOUT_NEWS
                    && (before < sum(wanted) || more.getAsBoolean())) {
                bar.stepTo(before);
                pause();
                int now = all();
                still = now == before ? still + 1 : 0;
                before = now;
            }
            bar.stepTo(before);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("the wait for mails was interrupted");
        }
    }

    /** What was told more or less often than it should. */
    List<String> differences() {
        Set<Told> everything = new HashSet<>(wanted.keySet());
        everything.addAll(sent.keySet());
        return everything.stream()
                .map(this::difference)
                .filter(found -> !found.isEmpty())
                .sorted()
                .toList();
    }

    private String difference(Told told) {
        int should = wanted.getOrDefault(told, 0);
        int is = sent.getOrDefault(told, 0);
        return should == is ? "" : "%s should be sent %d times, was %d".formatted(told, should, is);
    }

    /** A line for each kind, with how many left. */
    List<String> lines() {
        Map<String, Integer> kinds = new TreeMap<>();
        sent.forEach((told, times) -> kinds.merge(told.kind(), times, Integer::sum));
        return kinds.entrySet().stream()
                .map(
                        kind ->
                                "mails \"%s\": %s"
                                        .formatted(kind.getKey(), Figure.count(kind.getValue())))
                .toList();
    }

    private int all() {
        return sum(sent);
    }

    private static int sum(Map<Told, Integer> told) {
        return told.values().stream().mapToInt(Integer::intValue).sum();
    }
}
