package souk.house.size;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import souk.house.Repository;

/** How many lines a source file may have: a route or a job 60, any other 250. */
final class FileSizes {
    static final int MAX_OF_A_FUNCTION = 60;
    static final int MAX = 250;

    private FileSizes() {}

    /** One sentence for each file of the module that is too long. */
    static List<String> breaches(Path root, String module) {
        List<String> breaches = new ArrayList<>();
        for (Path file : Repository.files(root.resolve(module), "src/main/java/**.java")) {
            String text = Repository.text(file);
            boolean function = text.contains(" extends Route {") || text.contains(" extends Job {");
            int most = function ? MAX_OF_A_FUNCTION : MAX;
            long lines = text.lines().count();
            if (lines > most) {
                breaches.add(
                        "%s has %d lines, more than %d"
                                .formatted(root.relativize(file), lines, most));
            }
        }
        return breaches;
    }
}
