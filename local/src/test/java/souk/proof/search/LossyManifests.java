package souk.proof.search;

import java.util.Optional;
import java.util.Random;
import souk.search.Manifest;
import souk.search.Manifests;

/** Loses the answer of a publication now and then, so that it is sent again, as the SDK does. */
record LossyManifests(Manifests manifests, Random random) implements Manifests {
    @Override
    public Optional<Manifest> current() {
        return manifests.current();
    }

    @Override
    public boolean publish(Manifest next) {
        if (random.nextInt(3) == 0) {
            manifests.publish(next);
        }
        return manifests.publish(next);
    }
}
