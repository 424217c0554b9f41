package souk.review;

import java.time.Instant;
import java.util.Optional;
import souk.shopper.ShopperId;

/** A shopper's word that a review should not be there. */
public record Report(ShopperId by, Optional<ReportReason> reason, Instant at) {}
