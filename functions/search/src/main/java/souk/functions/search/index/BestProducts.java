package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import souk.search.SearchSort;

/** Keeps the first products of a list behind a position. For one thread. */
final class BestProducts {
    private final SearchSort sort;
    private final int most;
    private final @Nullable Position after;
    private final PriorityQueue<Position> kept = new PriorityQueue<>(Collections.reverseOrder());

    /**
     * None yet.
     *
     * @param after the position behind which the list begins; null for all of it
     */
    BestProducts(SearchSort sort, int most, @Nullable Position after) {
        this.sort = sort;
        this.most = most;
        this.after = after;
    }

    /** Takes a document, if it is one of the first. */
    void add(Figures figures, int document, int score) throws IOException {
        long first =
                switch (sort) {
                    case RELEVANCE -> score;
                    case NEWEST -> 0;
                    case CHEAPEST -> -figures.columns.prices[document];
                    case DEAREST -> figures.columns.prices[document];
                    case BEST_RATED -> figures.columns.ratings[document];
                };
        Position last = kept.size() == most ? kept.peek() : null;
        if (last != null && first < last.first()) {
            return;
        }
        long second = sort == SearchSort.BEST_RATED ? figures.columns.counts[document] : 0;
        long created = figures.created(document);
        if (last != null && first == last.first()) {
            boolean behind =
                    second != last.second() ? second < last.second() : created < last.created();
            if (behind) {
                return;
            }
        }
        Position position = new Position(first, second, created, figures.id(document));
        if (after != null && position.compareTo(after) <= 0) {
            return;
        }
        if (last == null) {
            kept.add(position);
        } else if (position.compareTo(last) < 0) {
            kept.poll();
            kept.add(position);
        }
    }

    /** In order. */
    List<Position> inOrder() {
        var positions = new ArrayList<>(kept);
        Collections.sort(positions);
        return positions;
    }
}
