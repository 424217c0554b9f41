package souk.bench.scaling;

/** Runs scenarios: callers come by chance, at a load, for some simulated seconds. */
record Trial(long seed) {
    /** Longer than the longest placing that is given up. */
    private static final int WARM_UP_SECONDS = 3;

    private static final int SECONDS = 10;

    /** Fewer callers would leave too much to chance. */
    private static final int FEWEST_CALLERS = 3_000;

    private static final double PRECISION = 1.01;

    Point run(Scenario scenario, double load) {
        long from = WARM_UP_SECONDS * Timeline.SECOND;
        double seconds = Math.max(SECONDS, FEWEST_CALLERS / load);
        long end = from + Math.round(seconds * Timeline.SECOND);
        return tally(scenario, load, from, end).point(load, end);
    }

    Tally tally(Scenario scenario, double load, long from, long end) {
        var chance = new SeededRandom(seed);
        var world = new World(new Timeline(), chance, scenario.assumed());
        var tally = new Tally(from);
        var workload = scenario.opening().apply(chance);
        next(world, workload, tally, load);
        world.time().runUntil(end);
        return tally;
    }

    private static void next(World world, Workload workload, Tally tally, double load) {
        var time = world.time();
        time.after(
                world.chance().untilNext(load),
                () -> {
                    long began = time.now();
                    tally.begin(began);
                    workload.begin(
                            world,
                            (done, attempts) -> tally.end(began, time.now(), done, attempts));
                    next(world, workload, tally, load);
                });
    }

    /** The highest load that holds, to one in a hundred: found by halving what lies between. */
    Point bend(Scenario scenario) {
        double low = 1;
        Point held = run(scenario, low);
        double high = 2;
        for (Point tried = run(scenario, high); tried.holds(); tried = run(scenario, high)) {
            held = tried;
            low = high;
            high *= 2;
        }
        while (high / low > PRECISION) {
            double middle = Math.sqrt(low * high);
            Point tried = run(scenario, middle);
            if (tried.holds()) {
                held = tried;
                low = middle;
            } else {
                high = middle;
            }
        }
        return held;
    }
}
