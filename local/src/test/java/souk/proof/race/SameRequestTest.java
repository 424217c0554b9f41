package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Audit;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.Reply;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.Together;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class SameRequestTest {
    private static final int THREADS = 16;
    private static final int AT_ONCE = 2;
    private static final double COLLISIONS = 0.1;

    @Test
    void makesOneOrderAndOneSessionOfOneKeySentManyTimesAtOnce() {
        int runs =
                runs(
                        "same key",
                        buyer -> {
                            String key = buyer.key();
                            return () -> key;
                        },
                        replies -> {
                            Reply first = replies.getFirst();
                            assertThat(replies).allMatch(Reply::placed);
                            assertThat(replies)
                                    .extracting(Reply::orderId)
                                    .containsOnly(first.orderId());
                            assertThat(first.secret()).isPresent();
                            assertThat(replies)
                                    .extracting(Reply::secret)
                                    .containsOnly(first.secret());
                        });

        Proof.of("checkout-same-key")
                .shows(shown("the same key", runs, "every answer was this order and its secret"));
    }

    @Test
    void makesOneOrderAndOneSessionOfOneCartSentUnderManyKeysAtOnce() {
        int runs =
                runs(
                        "same cart",
                        buyer -> buyer::key,
                        replies -> {
                            assertThat(replies).filteredOn(Reply::placed).hasSize(1);
                            assertThat(replies)
                                    .filteredOn(reply -> !reply.placed())
                                    .extracting(Reply::code)
                                    .containsOnly("CART_CHANGED");
                        });

        Proof.of("checkout-same-cart")
                .shows(
                        shown(
                                "the same cart",
                                runs,
                                "one answer was this order, the others CART_CHANGED"));
    }

    private static int runs(
            String what, Function<Buyer, Supplier<String>> keys, Consumer<List<Reply>> require) {
        int all = Proof.times(5, 500);
        ProgressOutput said = new ProgressOutput(what, all);
        Together.each(
                IntStream.range(0, all).boxed().toList(),
                AT_ONCE,
                seed -> {
                    require.accept(sentAtOnce(what + " " + seed, seed, keys));
                    said.done();
                });
        return all;
    }

    private static List<Reply> sentAtOnce(
            String history, long seed, Function<Buyer, Supplier<String>> keys) {
        try (var fixture = new CheckoutFixture()) {
            fixture.outside().collide(COLLISIONS, seed);
            List.of("lamp", "rug", "tray").forEach(each -> fixture.putOnSale(each, 50, 1_250));
            var alice = new Buyer(fixture, "alice");
            alice.wants(Map.of("lamp", 2, "rug", 1, "tray", 3));
            Buyer.Review review = alice.reviews();
            Supplier<String> key = keys.apply(alice);
            var replies = new ConcurrentLinkedQueue<Reply>();
            List<Runnable> senders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                senders.add(() -> replies.add(alice.insists(key.get(), review)));
            }

            Together.all(senders);

            ShopState state = Audit.always(fixture, history);
            assertThat(state.of("alice")).as(history).hasSize(1);
            assertThat(state.sessions()).as(history).hasSize(1);
            return List.copyOf(replies);
        }
    }

    private static String shown(String what, int runs, String answers) {
        return """
        ## Checkout: %s, sent by %d threads at once

        %d runs: one order and one session in each; %s. One write in ten is refused as a \
        transaction conflict.
        """
                .formatted(what, THREADS, runs, answers);
    }
}
