package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.money.Money;

/** Plays a small file against the shop as it is built. */
class ReplayTest {
    private static final Path ROOT = Path.of("..");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void playsEveryBasketAndFindsEveryCartEqual() {
        var replay = new Replay(OrderFile.read(orders()), 2);

        int code = replay.against(() -> new OwnShop(ROOT), true, out);

        assertThat(text())
                .contains("- 2 of 4 product ids have several names")
                .contains("  P-1: [Chair, round, Chair, square]")
                .contains("- 1 baskets repeat a product")
                .contains("- line 8: order B-1 belongs to customer bob already")
                .contains("- line 10: order_date")
                .contains("- line 12: quantity")
                .contains("rows read: 11\n", "rows left out: 3\n")
                .contains("baskets played: 5\n", "baskets equal to the file: 5\n")
                .contains("carts at the end: 3\n", "carts equal to the file: 3\n")
                .contains("errors: 0\n");
        assertThat(code).isZero();
    }

    @Test
    void failsWhenTheShopHasAnotherPrice() {
        var replay = new Replay(OrderFile.read(orders()), 2);

        int code = replay.against(() -> new DearShop(new OwnShop(ROOT)), true, out);

        assertThat(text())
                .contains("order A-1: P-1 price should be 1000, is 1001")
                .contains("at the end, customer ann: totalAmount should be")
                .contains("baskets equal to the file: 0\n");
        assertThat(code).isEqualTo(1);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Path orders() {
        URL file = Objects.requireNonNull(ReplayTest.class.getResource("/orders.csv"));
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks a cent more for everything. */
    private record DearShop(Shop shop) implements Shop {
        @Override
        public URI address() {
            return shop.address();
        }

        @Override
        public String token(String customer) {
            return shop.token(customer);
        }

        @Override
        public void add(Product p) {
            Money dearer = new Money(p.price().minor() + 1, p.price().currency());
            shop.add(
                    new Product(
                            p.id(),
                            p.seller(),
                            p.title(),
                            p.description(),
                            p.category(),
                            dearer,
                            p.stock(),
                            p.images(),
                            p.rating(),
                            p.status(),
                            p.version(),
                            p.createdAt()));
        }

        @Override
        public void close() {
            shop.close();
        }
    }
}
