package souk.refund;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderLine;
import souk.parcel.Parcel;
import souk.parcel.ParcelEnd;
import souk.parcel.ParcelState;

/**
 * How long units can be returned: so many days after the last parcel of their seller has arrived;
 * if none has, after the last one was reported lost.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/dir/2011/83/oj">Directive 2011/83/EU</a>, article 9
 */
public record ReturnPeriod(Duration length) {

    /**
     * What may still be returned to one seller.
     *
     * @param until empty while a parcel is on its way
     * @param lines none when nothing may
     */
    public record Returnable(SellerId seller, Optional<Instant> until, List<LineUnits> lines) {
        public Returnable {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What may still be returned of an order, by seller; sellers to whom nothing may are left out.
     */
    public List<Returnable> returnable(
            Order order, List<Return> returns, List<Parcel> parcels, Instant now) {
        return order.sellers().stream()
                .map(seller -> returnable(order, returns, parcels, seller))
                .filter(each -> each.until().map(now::isBefore).orElse(true))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }

    /** Whatever the time is. */
    Returnable returnable(
            Order order, List<Return> returns, List<Parcel> parcels, SellerId seller) {
        Remainder left = new Remainder(order, returns);
        List<LineUnits> lines = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            if (line.seller().equals(seller) && left.sent(line) > 0 && !order.returned()) {
                lines.add(new LineUnits(line.id(), new Quantity(left.sent(line))));
            }
        }
        return new Returnable(seller, until(parcels, seller), lines);
    }

    private Optional<Instant> until(List<Parcel> parcels, SellerId seller) {
        List<Parcel> own =
                parcels.stream().filter(parcel -> parcel.seller().equals(seller)).toList();
        if (own.stream().anyMatch(parcel -> parcel.state() == ParcelState.SHIPPED)) {
            return Optional.empty();
        }
        return last(own, ParcelState.DELIVERED)
                .or(() -> last(own, ParcelState.LOST))
                .map(end -> end.plus(length));
    }

    private static Optional<Instant> last(List<Parcel> parcels, ParcelState state) {
        return parcels.stream()
                .filter(parcel -> parcel.state() == state)
                .flatMap(parcel -> parcel.end().stream())
                .map(ParcelEnd::at)
                .max(Instant::compareTo);
    }
}
