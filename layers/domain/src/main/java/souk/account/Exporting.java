package souk.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/**
 * Collects what the shop holds about a person, in parts that fit into one answer. Safe for use by
 * many threads.
 */
public final class Exporting {
    /**
     * In bytes, as estimated: with a page more it is far below the 6 MB that Lambda answers at
     * most.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda
     *     quotas</a>
     */
    private static final long ENOUGH = 2_000_000;

    /** A function has ten seconds. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    /** Punctuation of a value. */
    private static final int AROUND = 8;

    /** Between the area and the position in it. No area has one in its name. */
    private static final char BETWEEN = '\n';

    private final List<PersonalData> areas;
    private final Clock clock;

    public Exporting(List<PersonalData> areas, Clock clock) {
        this.areas = List.copyOf(areas);
        this.clock = clock;
    }

    /**
     * Everything from a position on, as much as is enough for one answer.
     *
     * @throws Malformed when the position is none of an export
     */
    public Export of(ShopperId person, Optional<String> after) {
        Instant end = clock.instant().plus(LONG_ENOUGH);
        Map<String, List<Map<String, Object>>> held = new LinkedHashMap<>();
        areas.forEach(area -> held.put(area.area(), new ArrayList<>()));
        long size = 0;
        int at = after.map(this::area).orElse(0);
        Optional<String> position = after.flatMap(Exporting::inArea);
        while (at < areas.size()) {
            PersonalData area = areas.get(at);
            Page<Map<String, Object>> page = area.held(person, position);
            held.computeIfAbsent(area.area(), name -> new ArrayList<>()).addAll(page.items());
            size += page.items().stream().mapToLong(Exporting::size).sum();
            position = page.next();
            at += position.isEmpty() ? 1 : 0;
            if (at < areas.size() && (size > ENOUGH || clock.instant().isAfter(end))) {
                return new Export(held, Optional.of(position(at, position)));
            }
        }
        return new Export(held, Optional.empty());
    }

    private String position(int at, Optional<String> inArea) {
        return areas.get(at).area() + BETWEEN + inArea.orElse("");
    }

    private int area(String position) {
        int end = position.indexOf(BETWEEN);
        for (int at = 0; at < areas.size(); at++) {
            if (end > 0 && areas.get(at).area().equals(position.substring(0, end))) {
                return at;
            }
        }
        throw new Malformed("cursor does not belong to this export");
    }

    private static Optional<String> inArea(String position) {
        return Optional.of(position.substring(position.indexOf(BETWEEN) + 1))
                .filter(inside -> !inside.isEmpty());
    }

    /** In JSON that is itself quoted in JSON, roughly: letters that are escaped count twice. */
    private static long size(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .mapToLong(each -> size(each.getKey()) + size(each.getValue()))
                            .sum();
            case List<?> list -> list.stream().mapToLong(Exporting::size).sum() + AROUND;
            case String text -> text.getBytes(StandardCharsets.UTF_8).length + AROUND;
            default -> AROUND + AROUND;
        };
    }
}
