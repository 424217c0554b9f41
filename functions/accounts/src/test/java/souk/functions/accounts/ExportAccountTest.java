package souk.functions.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import souk.account.Exporting;
import souk.account.PersonalData;
import souk.functions.accounts.AccountsInMemory.Area;
import souk.http.Answer;
import souk.http.Call;

class ExportAccountTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final List<String> EMPTY =
            List.of(
                    "wishlist",
                    "shopper",
                    "reports",
                    "reviews",
                    "listings",
                    "sales",
                    "decisions",
                    "seller");

    private static ExportAccount route(Area cart, Area orders) {
        List<PersonalData> areas = new ArrayList<>(List.of(cart, orders));
        EMPTY.forEach(area -> areas.add(new Area(area, 0, 0)));
        return new ExportAccount(new Exporting(areas, CLOCK), CLOCK);
    }

    @Test
    void answersEveryAreaAsItIsKept() {
        Answer answer =
                Call.of("GET /api/users/export")
                        .as("alice")
                        .to(route(new Area("cart", 1, 3), new Area("orders", 0, 0)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("userId").asText()).isEqualTo("alice");
        assertThat(answer.json().path("exportedAt").asText()).isEqualTo("2026-03-01T12:00:00Z");
        JsonNode row = answer.json().at("/cart/0");
        assertThat(row.path("id").asText()).isEqualTo("cart0");
        assertThat(row.path("text").asText()).isEqualTo("xxx");
        assertThat(row.path("n").asLong()).isEqualTo(7);
        assertThat(row.path("yes").isBoolean()).isTrue();
        assertThat(answer.json().path("orders")).isEmpty();
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void goesOnWhereAnAnswerWasFull() {
        ExportAccount route = route(new Area("cart", 30, 100_000), new Area("orders", 45, 50_000));
        Set<String> seen = new TreeSet<>();
        int answers = 0;
        String cursor = "";
        do {
            Call call = Call.of("GET /api/users/export").as("alice");
            Answer answer = (cursor.isEmpty() ? call : call.query("cursor", cursor)).to(route);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text().length()).isLessThan(4_000_000);
            JsonNode json = answer.json();
            json.path("cart").forEach(row -> seen.add(row.path("id").asText()));
            json.path("orders").forEach(row -> seen.add(row.path("id").asText()));
            cursor = json.path("nextCursor").asText("");
            cursor = json.path("nextCursor").isNull() ? "" : cursor;
            answers++;
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(75);
        assertThat(answers).isBetween(3, 6);
    }

    @Test
    void refusesACursorOfSomebodyElse() {
        ExportAccount route = route(new Area("cart", 30, 300_000), new Area("orders", 0, 0));
        String cursor =
                Call.of("GET /api/users/export")
                        .as("alice")
                        .to(route)
                        .json()
                        .path("nextCursor")
                        .asText();

        Answer answer =
                Call.of("GET /api/users/export").as("bob").query("cursor", cursor).to(route);

        assertThat(answer.status()).isEqualTo(400);
    }
}
