package souk.operations.search;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import souk.catalogue.Product;
import souk.functions.search.SearchWiring;
import souk.functions.search.fresh.IndexBuilder;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.wiring.Live;

/** {@code reindex}: makes the search index anew from the table of products, and publishes it. */
public final class Reindex implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private final IndexBuilder builder;

    Reindex(IndexBuilder builder) {
        this.builder = builder;
    }

    private static Reindex live() {
        try {
            return new Reindex(SearchWiring.builder(Live.stores()));
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty()) {
            throw new CannotRun("reindex takes no options");
        }
        Optional<IndexBuilder.Built> built;
        try (ProgressBar counter = Counter.of("products")) {
            built = builder.rebuild(products -> counted(products, counter));
        }
        if (built.isEmpty()) {
            out.println("another index was published meanwhile; run this again");
            return 1;
        }
        IndexBuilder.Built index = built.get();
        out.println("generation: " + index.manifest().generation());
        out.println("products: " + index.products());
        out.println("bytes: " + index.bytes());
        out.println("entries removed from the tail: " + index.removed());
        return 0;
    }

    private static Iterable<Product> counted(Iterable<Product> products, ProgressBar counter) {
        return () -> {
            Iterator<Product> each = products.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Product next() {
                    counter.step();
                    return each.next();
                }
            };
        };
    }
}
