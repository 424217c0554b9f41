package souk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.dynamo.StreamRecord;
import souk.dynamo.seller.SellerRecords;
import souk.dynamo.seller.SellerRows;

/** A Lambda function that hears of sellers whose products should say something else of them. */
public abstract class SellerStream extends TableStream<Optional<SellerRows.Standing>> {
    protected SellerStream() {
        super(1);
    }

    /** The seller has another name, or sells no more, or sells again. */
    protected abstract void changed(SellerId seller);

    @Override
    final List<StreamRecord<Optional<SellerRows.Standing>>> read(InputStream in)
            throws IOException {
        return SellerRecords.read(in);
    }

    /** Who is new has no products. */
    @Override
    final void heard(List<StreamRecord<Optional<SellerRows.Standing>>> records) {
        for (StreamRecord<Optional<SellerRows.Standing>> record : records) {
            var before = record.before().flatMap(row -> row);
            var after = record.after().flatMap(row -> row);
            if (before.isPresent() && after.isPresent() && differs(before.get(), after.get())) {
                changed(after.get().id());
            }
        }
    }

    private static boolean differs(SellerRows.Standing before, SellerRows.Standing after) {
        return !before.name().equals(after.name())
                || before.state().sells() != after.state().sells();
    }
}
