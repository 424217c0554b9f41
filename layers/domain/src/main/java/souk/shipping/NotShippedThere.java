package souk.shipping;

import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.value.Refusal;

/** Somebody's lines cannot be sent to the destination. Names all of them. */
public final class NotShippedThere extends Refusal {
    /** What a seller does not send there. */
    public record Unsent(SellerId seller, List<LineId> lines) {}

    public NotShippedThere(List<Unsent> unsent) {
        super(
                Kind.AGAINST_RULE,
                "NOT_SHIPPED_THERE",
                "Some of this is not shipped to your address.",
                Map.of("sellers", unsent.stream().map(NotShippedThere::current).toList()));
    }

    private static Map<String, Object> current(Unsent unsent) {
        return Map.of(
                "sellerId",
                unsent.seller().value(),
                "lines",
                unsent.lines().stream().map(LineId::value).toList());
    }
}
