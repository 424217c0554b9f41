package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;

/** A shop that has a certain number of what grows. */
interface SizedShop extends AutoCloseable {
    int size();

    /** Those whose figures growth might move; the same at every size. */
    List<String> functions();

    RouteProcess start(String function, Path scratch);

    /** The same situations in the same order at every size. */
    List<Situation> situations(String function, RouteProcess process);

    @Override
    void close();
}
