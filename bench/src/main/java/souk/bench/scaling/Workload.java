package souk.bench.scaling;

/** What callers want of the shop. */
interface Workload {
    /** One caller more. */
    void begin(World world, Ended ended);

    /** Is told once how the caller was answered. */
    interface Ended {
        void ended(boolean done, int attempts);
    }
}
