package souk.functions.parcels;

import java.time.Duration;
import souk.job.Counts;
import souk.job.Job;
import souk.parcel.AssumedDeliveries;
import souk.wiring.Live;
import souk.wiring.Stores;

/** Each hour: takes parcels as delivered that were sent long ago and of which nobody said more. */
public final class AssumeDelivered extends Job {
    private static final String DELIVERED = "AssumedDeliveries";

    private final AssumedDeliveries deliveries;

    public AssumeDelivered() {
        this(Live.stores(), Live.setting("DELIVERED_AFTER_DAYS"));
    }

    private AssumeDelivered(Stores stores, String days) {
        this(
                new AssumedDeliveries(
                        stores.parcels(),
                        stores.delivering(),
                        stores.clock(),
                        Duration.ofDays(Long.parseLong(days))));
    }

    AssumeDelivered(AssumedDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Time enough for nothing: it looks for such parcels and leaves them there. */
    @Override
    protected void prime() {
        deliveries.run(Duration.ZERO, () -> {}, (sent, fault) -> {});
    }

    @Override
    protected void run(Duration left, Counts counts) {
        deliveries.run(
                left,
                () -> counts.add(DELIVERED, 1),
                (sent, fault) -> leaveOut("parcel", sent.parcel().value(), fault));
    }
}
