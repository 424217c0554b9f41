package souk.dynamo.parcel;

import souk.dynamo.Schema;
import souk.parcel.Parcels.Sent;

/** A parcel as the index of those on their way has it, with when it was sent. */
record UnderwayEntry(Sent parcel, String sentAt) {
    static final Schema<UnderwayEntry> SCHEMA =
            Schema.readOnly(
                    UnderwayEntry.class,
                    ParcelSchema.keys(),
                    row ->
                            new UnderwayEntry(
                                    new Sent(ParcelSchema.ORDER.of(row), ParcelSchema.ID.of(row)),
                                    ParcelSchema.SENT_AT.of(row)));
}
