package souk.bench.scaling;

/** GET /api/products/{id} of one product, which everybody looks at. */
final class Viewing implements Workload {
    /** A row of at most 4 KB, read as it was a moment ago. */
    private static final double UNITS = 0.5;

    private final ContendedRow product = new ContendedRow();

    @Override
    public void begin(World world, Ended ended) {
        boolean read = new Store(world.time().now(), 0).read(product, UNITS);
        world.time().after(world.chance().around(Inputs.READ_MILLIS), () -> ended.ended(read, 1));
    }
}
