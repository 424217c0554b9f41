package souk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.dynamo.StreamRecord;
import souk.dynamo.mail.MailChange;
import souk.dynamo.mail.MailRecords;
import souk.mail.DailyMails;
import souk.mail.Mail;
import souk.mail.OwedMails;

/**
 * A Lambda function that hears of all that people are written about: orders, parcels, returns,
 * refunds, sellers and stock.
 */
public abstract class MailStream extends TableStream<MailChange> {
    private final Clock clock;
    private final DailyMails days;

    protected MailStream(Clock clock, DailyMails days) {
        super(1);
        this.clock = clock;
        this.days = days;
    }

    /** One change owes these. */
    protected abstract void owed(List<Mail> mails);

    @Override
    final List<StreamRecord<MailChange>> read(InputStream in) throws IOException {
        return MailRecords.read(in);
    }

    /** What is deleted owes nothing. */
    @Override
    final void heard(List<StreamRecord<MailChange>> records) {
        for (StreamRecord<MailChange> record : records) {
            record.after().map(after -> mails(record, after)).ifPresent(this::owed);
        }
    }

    /** Both are of one table. */
    private List<Mail> mails(StreamRecord<MailChange> record, MailChange after) {
        var now = clock.instant();
        var before = record.before();
        return switch (after) {
            case MailChange.OfOrder is ->
                    OwedMails.ofOrder(
                            was(before, MailChange.OfOrder.class).map(MailChange.OfOrder::order),
                            is.order(),
                            now);
            case MailChange.OfParcel is ->
                    OwedMails.ofParcel(
                            was(before, MailChange.OfParcel.class).map(MailChange.OfParcel::parcel),
                            is.parcel(),
                            now);
            case MailChange.OfReturn is ->
                    OwedMails.ofReturn(
                            was(before, MailChange.OfReturn.class)
                                    .map(MailChange.OfReturn::returned),
                            is.returned(),
                            now);
            case MailChange.OfRefund is ->
                    OwedMails.ofRefund(
                            is.order(),
                            was(before, MailChange.OfRefund.class).map(MailChange.OfRefund::refund),
                            is.refund(),
                            now);
            case MailChange.OfSeller is ->
                    OwedMails.ofSeller(
                            was(before, MailChange.OfSeller.class).map(MailChange.OfSeller::state),
                            is.seller(),
                            is.state(),
                            is.since(),
                            now);
            case MailChange.OfStock is ->
                    was(before, MailChange.OfStock.class)
                            .map(
                                    was ->
                                            OwedMails.ofStock(
                                                    was.stock(),
                                                    is.seller(),
                                                    is.stock(),
                                                    record.at(),
                                                    days))
                            .orElse(List.of());
            case MailChange.Other _ -> List.of();
        };
    }

    private static <T> Optional<T> was(Optional<MailChange> before, Class<T> type) {
        return before.filter(type::isInstance).map(type::cast);
    }
}
