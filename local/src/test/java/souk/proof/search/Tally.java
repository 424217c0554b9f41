package souk.proof.search;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import souk.functions.search.fresh.IndexBuilder.Built;

/** What happened in all histories. */
final class Tally {
    private final Map<String, Integer> kills = new TreeMap<>();
    private int histories;
    private int searches;
    private int found;
    private int builds;
    private int beaten;
    private int lostOne;
    private int lostBoth;
    int between;
    int compared;

    void ran() {
        histories++;
    }

    void searched(int products) {
        searches++;
        found += products;
    }

    void built(Optional<Built> built) {
        if (built.isPresent()) {
            builds++;
        } else {
            beaten++;
        }
    }

    void killed(String where) {
        kills.merge(where, 1, Integer::sum);
    }

    void lost(boolean both) {
        if (both) {
            lostBoth++;
        } else {
            lostOne++;
        }
    }

    Map<String, Integer> kills() {
        return kills;
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                %,d histories: %,d searches found each of the %,d products that they should, and no other; %,d were compared with \
                an index made from the table. %,d bases were published, %,d builds had nothing to do or were beaten by another. \
                Something else came between two calls %,d times. The current file went missing %,d times, both files %,d times.

                | a builder ended | times |
                |---|--:|
                """
                        .formatted(
                                histories, searches, found, compared, builds, beaten, between,
                                lostOne, lostBoth));
        kills.forEach((where, times) -> text.append("| %s | %,d |%n".formatted(where, times)));
        return text.toString();
    }
}
