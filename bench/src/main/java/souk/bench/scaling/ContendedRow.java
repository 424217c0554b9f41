package souk.bench.scaling;

/** A row that transactions meet at: it is held while one is in flight. For one thread. */
final class ContendedRow {
    private final Partition partition;
    private long heldUntil;
    private long version;
    private boolean changing;

    /** A row among others of its partition. */
    ContendedRow(Partition partition) {
        this.partition = partition;
    }

    /** A row that is alone under its key. */
    ContendedRow() {
        this(new Partition());
    }

    Partition partition() {
        return partition;
    }

    boolean held(long now) {
        return heldUntil > now;
    }

    /** What a reader sees: not yet a change that is in flight. */
    long version(long now) {
        return changing && held(now) ? version - 1 : version;
    }

    void change(long until) {
        version++;
        hold(until, true);
    }

    /** Held by a transaction that another row refuses. */
    void holdInVain(long until) {
        hold(until, false);
    }

    private void hold(long until, boolean change) {
        heldUntil = until;
        changing = change;
    }
}
