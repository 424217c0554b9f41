package souk.bench.scaling;

/** Lets in so many at once and refuses the others at once, as reserved concurrency does. */
final class ConcurrencyLimit implements Workload {
    private final int mostAtOnce;
    private final Workload behind;
    private int inside;

    ConcurrencyLimit(int mostAtOnce, Workload behind) {
        this.mostAtOnce = mostAtOnce;
        this.behind = behind;
    }

    @Override
    public void begin(World world, Ended ended) {
        if (inside == mostAtOnce) {
            ended.ended(false, 1);
            return;
        }
        inside++;
        behind.begin(
                world,
                (done, attempts) -> {
                    inside--;
                    ended.ended(done, attempts);
                });
    }
}
