package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A canary that sings is heard. */
class CanariesTest {
    @Test
    void findsEachOfThemWhereverItIs() {
        var canaries = new Canaries();
        canaries.addToken("head.claims-of-it.signature-of-it");

        var found = canaries.in(Map.of("a log", "said: " + canaries.proxy() + "!"));

        assertThat(found)
                .hasSize(canaries.count())
                .contains("the address is in a log", "the token's claims is in a log");
    }

    @Test
    void findsInLogsWhatTablesMayHold() {
        var canaries = new Canaries();
        canaries.addOfTables("the street", "Hauptstrasse");
        var writings = Map.of("here", "to Hauptstrasse 5");

        assertThat(canaries.inLogs(writings)).containsExactly("the street is in here");
        assertThat(canaries.in(writings)).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() {
        var text = "{\"message\":\"answered\",\"route\":\"POST /api/orders\",\"status\":201}";

        assertThat(new Canaries().in(Map.of("a log", text))).isEmpty();
    }
}
