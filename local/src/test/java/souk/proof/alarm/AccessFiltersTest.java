package souk.proof.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.house.reading.Tree;
import souk.journey.RealShop;

/** What the filters of the template make of the gateway's access log. */
class AccessFiltersTest {
    private final AccessFilters filters = new AccessFilters(Tree.read(RealShop.template()));

    @Test
    void countAFaultOfTheShop() {
        assertThat(filters.names(500, "")).containsExactly("ApiFaults");
    }

    @Test
    void countWhatNoFunctionAnswered() {
        assertThat(filters.names(500, "\"Internal Server Error\"")).containsExactly("ApiFaults");
        assertThat(filters.names(503, "\"Service Unavailable\"")).containsExactly("ApiFaults");
    }

    @Test
    void countNoFaultWhereARouteSaysThatDynamoDbOrStripeIsAway() {
        assertThat(filters.names(503, "")).isEmpty();
    }

    @Test
    void countRefusals() {
        assertThat(filters.names(401, "\"Unauthorized\"")).containsExactly("ApiRefusals");
        assertThat(filters.names(401, "")).containsExactly("ApiRefusals");
        assertThat(filters.names(403, "")).containsExactly("ApiRefusals");
    }

    @Test
    void countThrottlingApart() {
        assertThat(filters.names(429, "\"Too Many Requests\"")).containsExactly("ApiThrottled");
        assertThat(filters.names(429, "")).containsExactly("ApiThrottled");
        assertThat(filters.names(404, "")).isEmpty();
        assertThat(filters.names(200, "")).isEmpty();
    }
}
