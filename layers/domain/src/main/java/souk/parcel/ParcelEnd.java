package souk.parcel;

import java.time.Instant;
import souk.order.Party;

/**
 * When it was said that a parcel has arrived or is lost, and by whom. What nobody said anything of
 * for long is taken as delivered, by the shop.
 */
public record ParcelEnd(Instant at, Party by) {}
