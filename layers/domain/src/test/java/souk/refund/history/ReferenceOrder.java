package souk.refund.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.order.PaymentStatus;
import souk.order.RefundState;

/**
 * What goes back of one paid order, written a second time on plain numbers. A part is a line or,
 * after all lines, a seller's shipping. Amounts are in minor units.
 */
final class ReferenceOrder {
    /** A line as it was bought. */
    record Line(int seller, long price, int bought, boolean parcel) {}

    /** A refund; its parts are empty while nobody has said what it is for. */
    record Back(long amount, Optional<List<Long>> parts, RefundState state) {
        boolean counts() {
            return state != RefundState.FAILED && state != RefundState.CANCELLED;
        }
    }

    final List<Line> lines;
    final List<Long> charges;
    final int[] shipped;
    final int[] delivered;
    final int[] cancelled;
    final int[] returned;
    final int[] restocked;
    final Map<String, Back> backs = new LinkedHashMap<>();
    private long[] spread;

    ReferenceOrder(List<Line> lines, List<Long> charges) {
        this.lines = List.copyOf(lines);
        this.charges = List.copyOf(charges);
        this.shipped = new int[lines.size()];
        this.delivered = new int[lines.size()];
        this.cancelled = new int[lines.size()];
        this.returned = new int[lines.size()];
        this.restocked = new int[lines.size()];
        this.spread = new long[lines.size() + charges.size()];
    }

    int parts() {
        return lines.size() + charges.size();
    }

    /** The part that is the seller's shipping. */
    int shipping(int seller) {
        return lines.size() + seller;
    }

    int seller(int part) {
        return part < lines.size() ? lines.get(part).seller() : part - lines.size();
    }

    long paid(int part) {
        return part < lines.size()
                ? lines.get(part).price() * lines.get(part).bought()
                : charges.get(part - lines.size());
    }

    long total() {
        long total = 0;
        for (int part = 0; part < parts(); part++) {
            total += paid(part);
        }
        return total;
    }

    long said(int part) {
        return backs.values().stream()
                .filter(Back::counts)
                .flatMap(back -> back.parts().stream())
                .mapToLong(parts -> parts.get(part))
                .sum();
    }

    long spread(int part) {
        return spread[part];
    }

    /** What has not gone back, and is not on its way. */
    long left(int part) {
        return paid(part) - said(part) - spread[part];
    }

    /** What of all refunds counts; it may be more than was paid. */
    long given() {
        return backs.values().stream().filter(Back::counts).mapToLong(Back::amount).sum();
    }

    long of(RefundState state) {
        return backs.values().stream()
                .filter(back -> back.state() == state)
                .mapToLong(Back::amount)
                .sum();
    }

    long undone() {
        return of(RefundState.FAILED) + of(RefundState.CANCELLED);
    }

    /** Whether nothing of it is left to be paid for. */
    boolean over() {
        return given() >= total();
    }

    PaymentStatus status() {
        long arrived = of(RefundState.SUCCEEDED);
        if (arrived == 0) {
            return PaymentStatus.PAID;
        }
        return arrived < total() ? PaymentStatus.PARTIALLY_REFUNDED : PaymentStatus.REFUNDED;
    }

    int kept(int line) {
        return lines.get(line).bought() - cancelled[line] - returned[line];
    }

    int toPack(int line) {
        return over() || !lines.get(line).parcel()
                ? 0
                : lines.get(line).bought() - cancelled[line] - shipped[line];
    }

    /** What so many units come to, of those that the shopper still has or waits for. */
    long worth(int line, int units) {
        return Math.min(lines.get(line).price() * units, left(line) * units / kept(line));
    }

    /** Whether nothing of the seller has been sent or ever will be. */
    boolean nothingSent(int seller) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.seller() == seller && line.parcel() && shipped[i] + toPack(i) > 0) {
                return false;
            }
        }
        return true;
    }

    /** A refund is promised, is heard of, has come further, or is for something now. */
    void put(String id, Back back) {
        backs.put(id, back);
        long[] room = new long[parts()];
        for (int part = 0; part < parts(); part++) {
            room[part] = paid(part) - said(part);
        }
        long unsaid =
                backs.values().stream()
                        .filter(each -> each.counts() && each.parts().isEmpty())
                        .mapToLong(Back::amount)
                        .sum();
        spread = ReferenceSpread.next(spread, room, unsaid);
    }

    /** How much of a seller's lines and shipping has gone back. */
    long backOf(int seller) {
        long sum = 0;
        for (int part = 0; part < parts(); part++) {
            if (seller(part) == seller) {
                sum += paid(part) - left(part);
            }
        }
        return sum;
    }

    /** Whether all of a seller's goes back, said to be so or with the whole order. */
    boolean whole(int seller) {
        long said = 0;
        long all = 0;
        for (int part = 0; part < parts(); part++) {
            said += seller(part) == seller ? said(part) : 0;
            all += seller(part) == seller ? paid(part) : 0;
        }
        return over() || (all > 0 && said == all);
    }

    /** No money of any part. */
    List<Long> nothing() {
        List<Long> amounts = new ArrayList<>();
        for (int part = 0; part < parts(); part++) {
            amounts.add(0L);
        }
        return amounts;
    }
}
