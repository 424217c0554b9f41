package souk.bench.routes;

import java.util.List;

/**
 * What came of one event: the function's answer, how long it took inside the process, and the calls
 * to DynamoDB it made.
 *
 * @param answer JSON, as API Gateway is answered
 */
public record Visit(String answer, long nanos, List<Call> calls) {
    public Visit {
        calls = List.copyOf(calls);
    }

    /** How many of the calls had to wait for one another. */
    public int roundTrips() {
        return Call.inSequence(calls);
    }

    public double readUnits() {
        return calls.stream().filter(Call::reads).mapToDouble(Call::units).sum();
    }

    public double writeUnits() {
        return calls.stream().filter(call -> !call.reads()).mapToDouble(Call::units).sum();
    }
}
