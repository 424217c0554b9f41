package souk.proof.malformed;

import java.util.ArrayList;
import java.util.List;
import souk.proof.checkout.BodyRoutes;

/**
 * Many parcels for one scene. Those that are taken are left out and the rest is sent again, until
 * all of it is refused from beginning to end: then nothing may have changed.
 */
record Batch(MalformedScenario scene, String name) {
    private static final int MAX_ROUNDS = 8;

    void send(List<SentBody> parcels, Tally tally) {
        List<SentBody> left = parcels;
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            BodyRoutes.Moment before = scene.doors().now();
            List<SentBody> refused = new ArrayList<>(left.size());
            for (SentBody parcel : left) {
                SentAnswer told = scene.send(parcel);
                if (!told.taken(parcel)) {
                    refused.add(parcel);
                }
                if (round == 1) {
                    tally.told(parcel.door(), told);
                }
            }
            if (refused.size() == left.size()) {
                if (!scene.doors().now().equals(before)) {
                    throw new AssertionError(name + ": " + culprit(left));
                }
                tally.unchanged(refused.size());
                return;
            }
            left = refused;
        }
        throw new AssertionError(name + ": some are taken each time");
    }

    private String culprit(List<SentBody> refused) {
        for (SentBody parcel : refused) {
            BodyRoutes.Moment before = scene.doors().now();
            SentAnswer told = scene.send(parcel);
            if (!scene.doors().now().equals(before)) {
                return "refused, but rows changed: " + told + " " + parcel;
            }
        }
        return "rows changed though all was refused, and no repeat shows it";
    }
}
