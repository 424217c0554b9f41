package souk.bench.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTest {
    @Test
    void countsCallsAtTheSameTimeAsOneRoundTrip() {
        var calls =
                List.of(
                        new Call("Query", 0.5, 0, 10),
                        new Call("Query", 0.5, 1, 12),
                        new Call("Query", 0.5, 2, 9),
                        new Call("BatchGetItem", 10, 13, 20));

        var visit = new Visit("{}", 20, calls);

        assertThat(visit.roundTrips()).isEqualTo(2);
        assertThat(visit.readUnits()).isEqualTo(11.5);
        assertThat(visit.writeUnits()).isZero();
    }

    @Test
    void countsCallsOneAfterAnotherAsOneEach() {
        var calls = List.of(new Call("BatchGetItem", 1, 0, 10), new Call("UpdateItem", 2, 10, 20));

        var visit = new Visit("{}", 20, calls);

        assertThat(visit.roundTrips()).isEqualTo(2);
        assertThat(visit.readUnits()).isEqualTo(1);
        assertThat(visit.writeUnits()).isEqualTo(2);
    }

    @Test
    void makesNoRoundTripWithoutACall() {
        assertThat(new Visit("{}", 20, List.of()).roundTrips()).isZero();
    }
}
