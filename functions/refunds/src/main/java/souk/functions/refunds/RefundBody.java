package souk.functions.refunds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.order.RefundNote;
import souk.refund.RefundRequest;
import souk.value.Malformed;

/** A refund, as a seller asks for it. */
record RefundBody(
        Optional<List<Line>> lines,
        Optional<Amount> shipping,
        boolean restock,
        Optional<RefundNote> reason) {
    /** Of one line. */
    record Line(LineId id, Optional<Quantity> quantity, Optional<Amount> amount) {
        Line {
            line(id, quantity, amount);
        }

        RefundRequest.Line line() {
            return line(id, quantity, amount);
        }

        private static RefundRequest.Line line(
                LineId id, Optional<Quantity> quantity, Optional<Amount> amount) {
            return new RefundRequest.Line(
                    id,
                    quantity.map(each -> OptionalInt.of(each.units())).orElse(OptionalInt.empty()),
                    amount.map(each -> OptionalLong.of(each.minor())).orElse(OptionalLong.empty()));
        }
    }

    /** In minor units. */
    record Amount(long minor) {
        Amount {
            if (minor < 1) {
                throw new Malformed("amount must be 1 or more");
            }
        }
    }

    RefundBody {
        // One that means nothing is refused with the rest of the body.
        request(lines, shipping, restock, reason);
    }

    RefundRequest request() {
        return request(lines, shipping, restock, reason);
    }

    private static RefundRequest request(
            Optional<List<Line>> lines,
            Optional<Amount> shipping,
            boolean restock,
            Optional<RefundNote> reason) {
        return new RefundRequest(
                lines.map(some -> some.stream().map(Line::line).toList()).orElse(List.of()),
                shipping.map(Amount::minor).orElse(0L),
                restock,
                reason);
    }
}
