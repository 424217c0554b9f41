package souk.shipping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import souk.value.Refusal;

/** The quote for a scenario, or its refusal, in the words of {@link ReferenceQuote}. */
final class QuoteWords {
    private QuoteWords() {}

    static String of(Scenario scenario) {
        try {
            return words(scenario.quote());
        } catch (NotShippedThere refusal) {
            return "not shipped "
                    + sellers(refusal)
                            .map(each -> "%s%s".formatted(each.get("sellerId"), each.get("lines")))
                            .toList();
        } catch (UnknownShippingOption refusal) {
            return "not offered "
                    + new TreeSet<>(
                            sellers(refusal).map(each -> "" + each.get("sellerId")).toList());
        }
    }

    private static String words(Quote quote) {
        return "quoted %s %d + %d = %d"
                .formatted(
                        quote.sellers().stream().map(QuoteWords::words).toList(),
                        quote.itemsAmount().minor(),
                        quote.shippingAmount().minor(),
                        quote.totalAmount().minor());
    }

    private static String words(SellerQuote seller) {
        List<String> prices =
                seller.options().stream()
                        .map(option -> option.id() + ":" + option.price().minor())
                        .toList();
        return "%s%s%s%s".formatted(seller.seller(), seller.lines(), prices, seller.chosen().id());
    }

    private static Stream<Map<?, ?>> sellers(Refusal refusal) {
        var all = (List<?>) Objects.requireNonNull(refusal.current().get("sellers"));
        return all.stream().map(each -> (Map<?, ?>) each);
    }
}
