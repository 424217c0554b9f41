package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
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
    };

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
        throw new CannotRun(
                "--of wants one of " + List.of(PRODUCTS.word, REVIEWS.word) + ", got " + word);
    }
}
