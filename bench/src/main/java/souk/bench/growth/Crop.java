package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import souk.bench.CannotRun;

/** What a shop may have few or many of. */
enum Crop {
    /** Products in the catalogue. */
    PRODUCTS("products", "100,10000,100000", 100) {
        @Override
        Branch open(Path root, int size) {
            return Catalogue.open(root, size);
        }
    },
    /** Reviews of one product. */
    REVIEWS("reviews", "10,1000,100000", 1) {
        @Override
        Branch open(Path root, int size) {
            return Popular.open(root, size);
        }
    },
    /** Orders behind a seller's sums. */
    ORDERS("orders", "5009,500000", 1) {
        @Override
        Branch open(Path root, int size) {
            return Turnover.open(root, size);
        }

        // Few orders leave days and weeks without a row; many fill them, and no more than that.
        @Override
        boolean holds(String situation, List<Reading> readings) {
            double most = situation.equals(Turnover.YEAR) ? MAX_OF_A_YEAR : MAX_OF_A_MONTH;
            return readings.stream().allMatch(reading -> reading.readUnits() <= most);
        }
    };

    private static final double MAX_OF_A_MONTH = 10;
    private static final double MAX_OF_A_YEAR = 60;

    private final String word;
    private final String usualSizes;
    private final int smallest;

    Crop(String word, String usualSizes, int smallest) {
        this.word = word;
        this.usualSizes = usualSizes;
        this.smallest = smallest;
    }

    /** Opens a shop that has so many. */
    abstract Branch open(Path root, int size);

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

    static Crop of(String word) {
        for (Crop crop : values()) {
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
