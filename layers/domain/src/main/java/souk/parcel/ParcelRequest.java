package souk.parcel;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.value.Digest;
import souk.value.Malformed;

/**
 * What a seller asks to be sent.
 *
 * @param lines each line once; all that is left to pack if empty
 */
public record ParcelRequest(Optional<List<LineUnits>> lines, Tracking tracking) {
    private static final int MAX_LINES = 40;

    public ParcelRequest {
        lines = lines.map(List::copyOf);
        lines.ifPresent(ParcelRequest::require);
    }

    private static void require(List<LineUnits> lines) {
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new Malformed("lines", "lines must be 1 to " + MAX_LINES);
        }
        if (lines.stream().map(LineUnits::id).distinct().count() < lines.size()) {
            throw new Malformed("lines", "lines must name each line once");
        }
    }

    /** Tells two requests apart that come under one key, without keeping what they said. */
    String hash() {
        StringBuilder all = new StringBuilder(lines.isPresent() ? "lines\n" : "all\n");
        lines.orElse(List.of())
                .forEach(
                        line ->
                                all.append(line.id())
                                        .append(' ')
                                        .append(line.quantity().units())
                                        .append('\n'));
        all.append(tracking.carrier().map(Carrier::name).orElse("")).append('\n');
        all.append(tracking.number().map(TrackingNumber::text).orElse(""));
        return Digest.hex(all.toString());
    }
}
