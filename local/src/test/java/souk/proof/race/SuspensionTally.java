package souk.proof.race;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.order.PaymentStatus;
import souk.proof.checkout.ShopState;

/** What happened in the histories of a suspension. Thread-safe. */
final class SuspensionTally {
    private final long[] sums = new long[7];

    synchronized void add(TimedRequests requests, ShopState state) {
        List<Long> figures = requests.figures();
        for (int i = 0; i < figures.size(); i++) {
            sums[i] += figures.get(i);
        }
        sums[4] += of(state, PaymentStatus.FAILED);
        sums[5] += of(state, PaymentStatus.PAID);
        sums[6] += of(state, PaymentStatus.CANCELLED);
    }

    private static long of(ShopState state, PaymentStatus status) {
        return state.orders().values().stream().filter(each -> each.status() == status).count();
    }

    /** Orders that slipped in and were withdrawn. */
    synchronized long withdrawn() {
        return sums[4];
    }

    synchronized String figures() {
        return Stream.of(0, 1, 2, 3, 4, 5, 6)
                .map(i -> Long.toString(sums[i]))
                .collect(Collectors.joining(" | "));
    }
}
