package souk.bench.scaling;

import java.util.List;

/**
 * POST /api/reviews of one product: its figures are read and set if they are still the same, else
 * read again, as souk.review.Reviewing does.
 */
final class Reviewing implements Workload {
    private static final double UNITS = 2;

    private final ContendedRow product = new ContendedRow();

    @Override
    public void begin(World world, Ended ended) {
        attempt(world, 1, 0, ended);
    }

    private void attempt(World world, int attempt, int sent, Ended ended) {
        var time = world.time();
        long reading = world.chance().around(Inputs.READ_MILLIS);
        time.after(
                reading / 2,
                () -> {
                    long seen = product.version(time.now());
                    time.after(
                            reading - reading / 2,
                            () ->
                                    world.transact(
                                            List.of(Write.ifStill(product, UNITS, seen)),
                                            (outcome, attempts) ->
                                                    written(
                                                            world,
                                                            outcome,
                                                            attempt,
                                                            sent + attempts,
                                                            ended)));
                });
    }

    private void written(World world, Store.Outcome outcome, int attempt, int sent, Ended ended) {
        if (outcome == Store.Outcome.CONDITION_FAILED && attempt < Inputs.REVIEW_ATTEMPTS) {
            attempt(world, attempt + 1, sent, ended);
        } else {
            ended.ended(outcome == Store.Outcome.DONE, sent);
        }
    }
}
