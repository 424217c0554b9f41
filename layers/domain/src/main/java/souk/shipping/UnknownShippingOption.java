package souk.shipping;

import java.util.List;
import java.util.Map;
import souk.catalogue.SellerId;
import souk.value.Refusal;

/** An option was chosen that its seller does not offer for this. Names all such sellers. */
public final class UnknownShippingOption extends Refusal {
    /** What a seller does offer; nothing when they have nothing to send. */
    public record Offered(SellerId seller, List<OptionId> options) {}

    public UnknownShippingOption(List<Offered> offered) {
        super(
                Kind.AGAINST_RULE,
                "UNKNOWN_SHIPPING_OPTION",
                "A chosen way of shipping is not offered for this.",
                Map.of("sellers", offered.stream().map(UnknownShippingOption::current).toList()));
    }

    private static Map<String, Object> current(Offered offered) {
        return Map.of(
                "sellerId",
                offered.seller().value(),
                "options",
                offered.options().stream().map(OptionId::value).toList());
    }
}
