package souk.proof.malformed;

import java.util.ArrayList;
import java.util.List;
import souk.proof.checkout.Doors;

/**
 * Many parcels for one scene. Those that are taken are left out and the rest is sent again, until
 * all of it is refused from beginning to end: then nothing may have changed.
 */
record Batch(Scene scene, String name) {
    private static final int MAX_ROUNDS = 8;

    void send(List<Parcel> parcels, Tally tally) {
        List<Parcel> left = parcels;
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            Doors.Moment before = scene.doors().now();
            List<Parcel> refused = new ArrayList<>(left.size());
            for (Parcel parcel : left) {
                Told told = scene.send(parcel);
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

    private String culprit(List<Parcel> refused) {
        for (Parcel parcel : refused) {
            Doors.Moment before = scene.doors().now();
            Told told = scene.send(parcel);
            if (!scene.doors().now().equals(before)) {
                return "refused, and something has changed: " + told + " " + parcel;
            }
        }
        return "something has changed though all was refused, and nobody does it again";
    }
}
