package souk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.review.ReviewId;

/** What runs before a snapshot is taken, without a Lambda context. */
class PrimingTest {
    @Test
    void sendsOneRequestThroughTheWholeRoute() {
        List<String> seen = new ArrayList<>();
        Route route =
                Echo.answering(
                        request -> {
                            seen.add(request.shopper().value());
                            request.requireGroup("moderators");
                            request.requireGroup("sellers");
                            seen.add(request.path("id", ReviewId::new).product().value());
                            seen.add(request.path("productId", ProductId::new).value());
                            return Echo.text("yes");
                        });

        String written = Call.written(route::prime);

        assertThat(seen).containsExactly("prime", "prime", "prime");
        assertThat(written.lines()).singleElement().asString().contains("\"status\":200");
    }

    @Test
    void isRefusedAsMalformedByARouteThatWantsABody() {
        String written = Call.written(Echo.ofOrders()::prime);

        assertThat(written.lines()).singleElement().asString().contains("\"status\":400");
    }

    @Test
    void countsNothing() {
        Route route = Echo.answering(request -> Echo.text("yes").counting("Orders", 1));

        assertThat(Call.written(route::prime)).contains("answered").doesNotContain("_aws");
        assertThat(Call.of("GET /api/cart").to(route).written()).contains("_aws");
    }

    @Test
    void leavesNothingInTheLogOfTheNextRequest() {
        Route route = Echo.answering(request -> Echo.text("yes"));
        Call.written(route::prime);

        assertThat(Call.of("GET /api/cart").to(route).written()).doesNotContain("prime");
    }

    @Test
    void primesUntilItIsCompiledAndLogsNothing() {
        var answered = new AtomicInteger();
        Route route =
                Echo.answering(
                        request -> {
                            assertThat(request.shopper().value()).isEqualTo("somebody");
                            assertThat(request.path("id", ProductId::new).value()).isEqualTo("cup");
                            assertThat(request.header("x")).contains("y");
                            answered.incrementAndGet();
                            return Echo.text("yes").counting("Orders", 1);
                        });
        var event = PrimingEvent.of("{}").by("somebody").at("cup").with("x", "y");

        assertThat(Call.written(() -> route.primeOver(event))).isEmpty();

        assertThat(answered).hasValueGreaterThan(200);
    }

    @Test
    void doesNotTakeARefusalForPriming() {
        assertThatThrownBy(() -> Echo.ofOrders().primeOver(PrimingEvent.of("{}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MALFORMED");
    }
}
