package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import souk.bench.command.CannotRun;

/** What a shop may have few or many of. */
enum GrowthAxis {
    /** Products in the catalogue. */
    PRODUCTS("products", "100,10000,100000", 100) {
        @Override
        SizedShop open(Path root, int size) {
            return Catalogue.open(root, size);
        }
    },
    /** Reviews of one product. */
    REVIEWS("reviews", "10,1000,100000", 1) {
        @Override
        SizedShop open(Path root, int size) {
            return ManyReviewsShop.open(root, size);
        }
    },
    /** Reported reviews, and decisions on others. */
    DECISIONS("decisions", "10,1000", 10) {
        @Override
        SizedShop open(Path root, int size) {
            return ManyDecisionsShop.open(root, size);
        }
    },
    /** Orders behind a seller's sums. */
    ORDERS("orders", "5009,500000", 1) {
        @Override
        SizedShop open(Path root, int size) {
            return ManySalesShop.open(root, size);
        }

        // Few orders leave days and weeks without a row; many fill them, and no more than that.
        @Override
        boolean holds(String situation, List<Reading> readings) {
            double most = situation.equals(ManySalesShop.YEAR) ? MAX_OF_A_YEAR : MAX_OF_A_MONTH;
            return readings.stream().allMatch(reading -> reading.readUnits() <= most);
        }
    };

    private static final double MAX_OF_A_MONTH = 10;
    private static final double MAX_OF_A_YEAR = 60;

    private final String word;
    private final String usualSizes;
    private final int smallest;

    GrowthAxis(String word, String usualSizes, int smallest) {
        this.word = word;
        this.usualSizes = usualSizes;
        this.smallest = smallest;
    }

    /** Opens a shop that has so many. */
    abstract SizedShop open(Path root, int size);

    /** Whether a larger shop consumes no more there than it may: as a rule, the same. */
    boolean holds(String situation, List<Reading> readings) {
        return readings.stream().allMatch(reading -> reading.consumesLike(readings.getFirst()));
    }

    String usualSizes() {
        return usualSizes;
    }

    int smallest() {
        return smallest;
    }

    static GrowthAxis of(String word) {
        for (GrowthAxis crop : values()) {
            if (crop.word.equals(word)) {
                return crop;
            }
        }
        throw new CannotRun("--of wants one of " + words() + ", got " + word);
    }

    private static List<String> words() {
        return Stream.of(values()).map(crop -> crop.word).toList();
    }
}
