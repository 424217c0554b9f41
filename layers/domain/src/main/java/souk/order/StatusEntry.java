package souk.order;

import java.time.Instant;
import java.util.Optional;

/** One step of an order's payment: which status, since when and, where it needs saying, why. */
public record StatusEntry(PaymentStatus status, Instant at, Optional<Reason> reason) {}
