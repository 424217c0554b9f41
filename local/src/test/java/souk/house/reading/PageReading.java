package souk.house.reading;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import souk.house.Repository;

/** Reads from the folders of the storefront's routes which addresses it has pages for. */
final class PageReading {
    private static final String FILE = "page.tsx";

    private PageReading() {}

    static Set<String> pages(Path app) {
        Set<String> pages = new TreeSet<>();
        for (Path file : Repository.files(app, "**" + FILE)) {
            String path = "/" + app.relativize(file).toString().replace('\\', '/');
            pages.add(path.substring(0, path.length() - FILE.length()));
        }
        return pages;
    }
}
