package souk.parcel;

import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.value.Refusal;

/** Fewer units are left to pack than the parcel would hold, or none. */
public final class UnitsNotLeft extends Refusal {
    /**
     * @param left of each of the seller's lines that are sent
     */
    public UnitsNotLeft(Map<LineId, Integer> left) {
        super(
                Kind.CONFLICT,
                "UNITS_NOT_LEFT",
                "Fewer units are left to pack.",
                Map.of("lines", lines(left)));
    }

    private static List<Map<String, Object>> lines(Map<LineId, Integer> left) {
        return left.entrySet().stream()
                .<Map<String, Object>>map(
                        each -> Map.of("id", each.getKey().value(), "toPack", each.getValue()))
                .toList();
    }
}
