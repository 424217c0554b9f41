package souk.bench.routes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One call to DynamoDB.
 *
 * @param operation such as {@code GetItem}
 * @param units consumed, read or write as the operation is; 0 for a call that failed
 * @param from when it began, by the {@link System#nanoTime()} of its process
 * @param to when it ended
 */
public record Call(String operation, double units, long from, long to) {
    /** Whether its units are read units. */
    public boolean reads() {
        return operation.contains("Get") || operation.equals("Query") || operation.equals("Scan");
    }

    /** How many of the calls had to wait for one another: the longest chain. */
    static int inSequence(List<Call> calls) {
        List<Call> byEnd = new ArrayList<>(calls);
        byEnd.sort(Comparator.comparingLong(Call::to));
        int chain = 0;
        long end = Long.MIN_VALUE;
        for (Call call : byEnd) {
            if (call.from() >= end) {
                chain++;
                end = call.to();
            }
        }
        return chain;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(operation);
        out.writeDouble(units);
        out.writeLong(from);
        out.writeLong(to);
    }

    static Call read(DataInput in) throws IOException {
        return new Call(in.readUTF(), in.readDouble(), in.readLong(), in.readLong());
    }
}
