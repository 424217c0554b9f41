package souk.refund.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import souk.parcel.ParcelState;
import souk.refund.ReturnState;
import souk.refund.history.ReferenceOrder.Line;
import souk.refund.history.Request.Piece;

/** What the shop has to answer, decided a second time: {@code OK}, or the code of a refusal. */
final class ReferenceShop {
    static final String OK = "OK";
    private static final Duration RETURN_PERIOD = Duration.ofDays(14);

    /** A parcel, and since when it is so. */
    record Sent(int seller, Map<Integer, Integer> units, ParcelState state, Instant at) {}

    /** A return. */
    record Asked(int seller, Map<Integer, Integer> units, ReturnState state) {}

    final ReferenceOrder order;
    final Map<String, Sent> parcels = new LinkedHashMap<>();
    final Map<String, Asked> returns = new LinkedHashMap<>();
    private final Map<String, Request> accepted = new HashMap<>();
    private Optional<List<Long>> promised = Optional.empty();

    ReferenceShop(ReferenceOrder order) {
        this.order = order;
    }

    /** What the last request has promised, part by part; nothing when it has not. */
    Optional<List<Long>> promised() {
        return promised;
    }

    /** The parcel that was sent under a key. */
    Sent parcel(String key) {
        return Objects.requireNonNull(parcels.get(key), key);
    }

    /** The return that was asked for under a key. */
    Asked asked(String key) {
        return Objects.requireNonNull(returns.get(key), key);
    }

    String answer(Request request, Instant now) {
        promised = Optional.empty();
        return switch (request) {
            case Request.Cancel it -> once(it.key(), it, () -> cancel(it));
            case Request.Ship it -> once(it.key(), it, () -> ship(it, now));
            case Request.Ask it -> once(it.key(), it, () -> ask(it, now));
            case Request.Give it -> once(it.key(), it, () -> give(it));
            case Request.End it -> end(it, now);
            case Request.Say it -> say(it);
        };
    }

    private String once(String key, Request request, Supplier<String> decide) {
        if (accepted.containsKey(key)) {
            return request.equals(accepted.get(key)) ? OK : "IDEMPOTENCY_KEY_REUSED";
        }
        String answer = decide.get();
        if (answer.equals(OK)) {
            accepted.put(key, request);
        }
        return answer;
    }

    private String cancel(Request.Cancel request) {
        if (request.unpaidOnly()) {
            return "ORDER_ALREADY_PAID";
        }
        Map<Integer, Integer> units = request.units().orElseGet(() -> toPack(line -> true));
        if (units.isEmpty() || anyAbove(units, order::toPack)) {
            return "UNITS_NOT_LEFT";
        }
        List<Long> parts = order.nothing();
        units.forEach((line, some) -> parts.set(line, order.worth(line, some)));
        units.forEach((line, some) -> restock(line, some, 0, true));
        promise(parts, units.keySet().stream().map(line -> order.seller(line)).toList());
        return OK;
    }

    private String ship(Request.Ship request, Instant now) {
        Map<Integer, Integer> units =
                request.units().orElseGet(() -> toPack(line -> line.seller() == request.seller()));
        if (units.isEmpty() || anyAbove(units, order::toPack)) {
            return "UNITS_NOT_LEFT";
        }
        units.forEach((line, some) -> order.shipped[line] += some);
        parcels.put(request.key(), new Sent(request.seller(), units, ParcelState.SHIPPED, now));
        return OK;
    }

    private String end(Request.End request, Instant now) {
        Sent sent = parcel(request.parcel());
        if (sent.state() == request.state()) {
            return OK;
        }
        if (sent.state() == ParcelState.DELIVERED) {
            return "PARCEL_DELIVERED";
        }
        if (request.state() == ParcelState.DELIVERED) {
            sent.units().forEach((line, some) -> order.delivered[line] += some);
        }
        parcels.put(request.parcel(), new Sent(sent.seller(), sent.units(), request.state(), now));
        return OK;
    }

    private String ask(Request.Ask request, Instant now) {
        List<Sent> own =
                parcels.values().stream().filter(it -> it.seller() == request.seller()).toList();
        boolean onItsWay = own.stream().anyMatch(it -> it.state() == ParcelState.SHIPPED);
        boolean arrived = own.stream().anyMatch(it -> it.state() == ParcelState.DELIVERED);
        Optional<Instant> last =
                own.stream()
                        .filter(it -> !arrived || it.state() == ParcelState.DELIVERED)
                        .map(Sent::at)
                        .max(Instant::compareTo);
        if (!onItsWay && last.isPresent() && !now.isBefore(last.get().plus(RETURN_PERIOD))) {
            return "RETURN_PERIOD_OVER";
        }
        if (order.over() || anyAbove(request.units(), this::sent)) {
            return "NOT_RETURNABLE";
        }
        returns.put(request.key(), new Asked(request.seller(), request.units(), ReturnState.ASKED));
        return OK;
    }

    private String say(Request.Say request) {
        Asked asked = asked(request.asked());
        if (asked.state() == request.state()) {
            return OK;
        }
        boolean leads =
                request.state() == ReturnState.RECEIVED
                        ? asked.state() == ReturnState.APPROVED
                        : asked.state() == ReturnState.ASKED;
        if (!leads) {
            return "RETURN_STATE";
        }
        if (request.shipping() > order.left(order.shipping(request.seller()))) {
            return "NOT_REFUNDABLE";
        }
        returns.put(request.asked(), new Asked(asked.seller(), asked.units(), request.state()));
        if (request.state() == ReturnState.RECEIVED) {
            List<Long> parts = order.nothing();
            asked.units().forEach((line, some) -> parts.set(line, order.worth(line, some)));
            parts.set(order.shipping(request.seller()), request.shipping());
            asked.units().forEach((line, some) -> restock(line, 0, some, request.restock()));
            promise(parts, List.of());
        }
        return OK;
    }

    private String give(Request.Give request) {
        int charge = order.shipping(request.seller());
        if (request.shipping() > order.left(charge)) {
            return "NOT_REFUNDABLE";
        }
        List<Long> parts = order.nothing();
        parts.set(charge, request.shipping());
        for (Piece piece : request.pieces()) {
            if (piece.units() - toCancel(piece) > sent(piece.line())) {
                return "NOT_REFUNDABLE";
            }
            long amount = piece.amount().orElseGet(() -> order.worth(piece.line(), piece.units()));
            if (amount > order.left(piece.line())) {
                return "NOT_REFUNDABLE";
            }
            parts.set(piece.line(), amount);
        }
        List<Integer> sellers = new ArrayList<>();
        for (Piece piece : request.pieces()) {
            int unsent = toCancel(piece);
            restock(piece.line(), unsent, piece.units() - unsent, request.restock());
            if (unsent > 0) {
                sellers.add(request.seller());
            }
        }
        promise(parts, sellers);
        return OK;
    }

    /** Units of it that need no return. */
    private int toCancel(Piece piece) {
        boolean parcel = order.lines.get(piece.line()).parcel();
        int most =
                parcel ? order.toPack(piece.line()) : order.over() ? 0 : order.kept(piece.line());
        return Math.min(piece.units(), most);
    }

    /** Units that were sent, are not back and in no open return. */
    int sent(int line) {
        int waiting =
                returns.values().stream()
                        .filter(it -> it.state().open())
                        .mapToInt(it -> it.units().getOrDefault(line, 0))
                        .sum();
        return order.shipped[line] - order.returned[line] - waiting;
    }

    private void promise(List<Long> parts, List<Integer> cancelledOf) {
        for (int seller : cancelledOf) {
            if (order.nothingSent(seller)) {
                parts.set(order.shipping(seller), order.left(order.shipping(seller)));
            }
        }
        promised = Optional.of(parts);
    }

    private void restock(int line, int cancelled, int returned, boolean restock) {
        order.cancelled[line] += cancelled;
        order.returned[line] += returned;
        order.restocked[line] += restock ? cancelled + returned : 0;
    }

    private Map<Integer, Integer> toPack(Predicate<Line> which) {
        Map<Integer, Integer> units = new LinkedHashMap<>();
        for (int line = 0; line < order.lines.size(); line++) {
            if (which.test(order.lines.get(line)) && order.toPack(line) > 0) {
                units.put(line, order.toPack(line));
            }
        }
        return units;
    }

    private static boolean anyAbove(Map<Integer, Integer> units, IntUnaryOperator most) {
        return units.entrySet().stream()
                .anyMatch(each -> each.getValue() > most.applyAsInt(each.getKey()));
    }
}
