package souk.refund;

import souk.order.Order;
import souk.order.Refund;

/** A refund that now says what it is for, and its order before and after that. Immutable. */
public record AttributedRefund(Order before, Order after, Refund refund) {}
