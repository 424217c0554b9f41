package souk.functions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.catalogue.ProductsBySeller;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.seller.SellerState;
import souk.seller.SellersInMemory;
import souk.shipping.RateCardsInMemory;
import souk.value.Page;

class GetSellerTest {
    private static final SellerId SAM = new SellerId("sams");

    private final SellersInMemory sellers = new SellersInMemory().with("sam", SAM);

    @Test
    void showsWhoSells() {
        Answer answer = get("sams");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").asText()).isEqualTo("sams");
        assertThat(answer.json().path("name").asText()).isEqualTo("Sam's shop");
        assertThat(answer.json().path("deliveryAndReturns").asText()).isEmpty();
        assertThat(answer.json().at("/rating/count").asInt()).isEqualTo(2);
        assertThat(answer.json().path("shipsFrom").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void showsNobodyWhoDoesNotSell(SellerState state) {
        sellers.with("ned", new SellerId("neds"), state);

        get("neds").problem(404, "NO_SUCH_SELLER");
    }

    @Test
    void findsNobodyOfAnUnknownId() {
        get("nobody").problem(404, "NO_SUCH_SELLER");
        get("no such one").problem(404, "NOT_FOUND");
    }

    private Answer get(String id) {
        return Call.of("GET /api/sellers/{id}")
                .path("id", id)
                .to(new GetSeller(sellers, new RateCardsInMemory(), new TwoReviews()));
    }

    private static final class TwoReviews implements ProductsBySeller {
        @Override
        public Page<Product> newest(SellerId seller, int limit, Optional<String> after) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public RatingSummary rating(SellerId seller) {
            return RatingSummary.NONE.with(5, 1).with(4, 1);
        }
    }
}
