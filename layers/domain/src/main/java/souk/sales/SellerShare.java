package souk.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Allocation;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Proportion;
import souk.order.Units;

/**
 * What one seller has of a paid order. Amounts are in minor units.
 *
 * @param goods what each line makes, in their order
 * @param shipping the sending
 * @param charged what was paid for the sending, whatever was given back since
 * @param lost the part of lost disputes
 * @param moves when how much of it went back, or did not arrive after all
 */
record SellerShare(
        Map<LineId, SalesFigures> goods,
        SalesFigures shipping,
        long charged,
        long lost,
        List<GivenBack.Move> moves) {
    /** Of an order that is not paid. */
    static final SellerShare NONE = new SellerShare(Map.of(), SalesFigures.NONE, 0, 0, List.of());

    SellerShare {
        moves = List.copyOf(moves);
    }

    /** Of each seller. */
    static Map<SellerId, SellerShare> of(Order order) {
        List<SellerId> sellers = order.sellers();
        List<Part> parts = sellers.stream().map(seller -> new Part(order, seller)).toList();
        List<Long> lost =
                Proportion.of(
                        order.state().disputes().lost(order).minor(),
                        parts.stream().map(Part::left).toList());
        Map<SellerId, SellerShare> shares = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            shares.put(sellers.get(i), parts.get(i).share(lost.get(i)));
        }
        return shares;
    }

    /** One order, unless all of it went back: then no unit is left of it. */
    long orders() {
        return goods.values().stream().anyMatch(each -> each.units() > 0) ? 1 : 0;
    }

    /** How much of the goods and the sending went back. */
    long refunded() {
        return goods.values().stream()
                .mapToLong(SalesFigures::refunded)
                .reduce(shipping.refunded(), Long::sum);
    }

    /** The lines and the sending of one seller. */
    private record Part(Order order, SellerId seller, List<OrderLine> lines, long charged) {
        Part(Order order, SellerId seller) {
            this(
                    order,
                    seller,
                    order.lines().stream().filter(line -> line.seller().equals(seller)).toList(),
                    order.shipping().charges().stream()
                            .filter(charge -> charge.seller().equals(seller))
                            .mapToLong(charge -> charge.amount().minor())
                            .sum());
        }

        private long total() {
            return charged + lines.stream().mapToLong(line -> line.total().minor()).sum();
        }

        /** What has not gone back. */
        long left() {
            return total() - order.state().back().sum().of(order, seller).total();
        }

        /** Whether all of it went back, and not only by a part of something that was spread. */
        private boolean whole() {
            long said = order.state().back().attributed().of(order, seller).total();
            return order.returned() || (total() > 0 && said == total());
        }

        SellerShare share(long lost) {
            Allocation back = order.state().back().sum();
            boolean whole = whole();
            Map<LineId, SalesFigures> goods = new LinkedHashMap<>();
            for (OrderLine line : lines) {
                long part = back.of(line.id());
                int units = whole ? 0 : Units.kept(order, line);
                var figures = SalesFigures.ofGoods(line.total().minor() - part, units, part);
                goods.put(line.id(), figures);
            }
            long part = back.of(seller);
            return new SellerShare(
                    goods,
                    SalesFigures.ofShipping(charged - part, part),
                    charged,
                    lost,
                    order.state().back().moves().stream()
                            .filter(move -> move.seller().equals(seller))
                            .toList());
        }
    }
}
