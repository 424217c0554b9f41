package souk.proof.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.proof.Proof;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.Together;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class BodiesTest {
    private static final int OF_A_BATCH = Proof.times(250, 1_000);
    private static final int AT_ONCE = 2;

    @Test
    void knowsABodyOfEveryRouteThatTakesOne() {
        Set<String> routes = new TreeSet<>();
        Tree.read(Repository.root().resolve("openapi.yaml"))
                .at("paths")
                .fields()
                .forEach(
                        (path, methods) ->
                                methods.fields().entrySet().stream()
                                        .filter(
                                                each ->
                                                        !each.getValue()
                                                                .at("requestBody")
                                                                .fields()
                                                                .isEmpty())
                                        .map(
                                                each ->
                                                        each.getKey().toUpperCase(Locale.ROOT)
                                                                + " "
                                                                + path)
                                        .forEach(routes::add));

        assertThat(Stream.of(BodyKind.values()).map(BodyKind::route).distinct())
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void refusesEveryFixedBodyWithAProblemAndChangesNothing() {
        Tally tally = new Tally();
        Queue<AssertionError> broken = new ConcurrentLinkedQueue<>();

        batch("fixed", FixedBodies::all, tally, broken);

        Proof.of("malformed-fixed").shows(shown("fixed", tally, broken.size()));
        assertThat(broken).isEmpty();
        assertThat(tally.unchanged()).isGreaterThanOrEqualTo(2_000);
    }

    @Test
    void refusesMutilatedBodiesWithAProblemAndChangesNothing() {
        List<Integer> seeds =
                IntStream.range(0, Proof.times(250, 100_000) / OF_A_BATCH).boxed().toList();
        Tally tally = new Tally();
        Queue<AssertionError> broken = new ConcurrentLinkedQueue<>();
        ProgressOutput said = new ProgressOutput("malformed bodies", seeds.size());

        Together.each(
                seeds,
                AT_ONCE,
                seed -> {
                    batch(
                            "seed " + seed,
                            scene -> new Mutations(scene, seed).made(OF_A_BATCH),
                            tally,
                            broken);
                    said.done();
                });

        Proof.of("malformed-generated").shows(shown("generated", tally, broken.size()));
        assertThat(broken).isEmpty();
    }

    private static void batch(
            String name,
            Function<MalformedScenario, List<SentBody>> parcels,
            Tally tally,
            Queue<AssertionError> broken) {
        try (var scene = MalformedScenario.set()) {
            new Batch(scene, name).send(parcels.apply(scene), tally);
        } catch (AssertionError failure) {
            broken.add(failure);
        }
    }

    private static String shown(String kind, Tally tally, int broken) {
        return """
        ## Malformed bodies: %s

        %,d bodies to every route that takes one, **%d batches broke the rule**: no 5xx, every \
        refusal a complete problem with a code, and after the %,d refusals every row of every table \
        was unchanged and Stripe had not been called. Accepted bodies are those still valid.

        %s"""
                .formatted(kind, tally.sent(), broken, tally.unchanged(), tally.table());
    }
}
