package souk.bench.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the sellers of a basket ask for sending it, in minor units, by plain arithmetic. */
final class ExpectedShipping {
    private ExpectedShipping() {}

    /** By seller. */
    static Map<String, Long> of(String country, Collection<Expected.Line> lines) {
        Map<String, Long> units = new HashMap<>();
        Map<String, Long> spent = new HashMap<>();
        for (Expected.Line line : lines) {
            units.merge(line.seller(), (long) line.quantity(), Long::sum);
            spent.merge(line.seller(), line.sum(), Long::sum);
        }
        Map<String, Long> charges = new HashMap<>();
        units.forEach(
                (seller, many) -> {
                    long ten = 10L * seller.length();
                    long home = spent.getOrDefault(seller, 0L) >= 20_000 ? 0 : 300 + ten * many;
                    long abroad = 900 + ten + 2 * ten * (many - 1);
                    charges.put(seller, country.equals("DE") ? home : abroad);
                });
        return charges;
    }
}
