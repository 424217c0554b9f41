package souk.parcel;

import java.util.Map;
import souk.value.Refusal;

/** What has arrived is not lost. */
public final class ParcelDelivered extends Refusal {
    public ParcelDelivered(Parcel parcel) {
        super(
                Kind.CONFLICT,
                "PARCEL_DELIVERED",
                "The parcel is delivered.",
                Map.of("parcel", parcel));
    }
}
