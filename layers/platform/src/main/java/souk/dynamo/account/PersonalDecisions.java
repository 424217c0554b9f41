package souk.dynamo.account;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.moderation.Decision;
import souk.seller.SellersBusy;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/**
 * What moderators decided about a person as a seller, a month a page. The decisions stay for as
 * long as the log is kept, under a public id that then leads to nobody; the name goes.
 */
final class PersonalDecisions implements PersonalData {
    private static final Attribute<String> MONTH = Attribute.text("month");
    private static final Attribute<String> ENTRY = Attribute.text("entry");
    private static final Attribute<String> SUBJECT = Attribute.text("subjectId");
    private static final Attribute<String> NAME = Attribute.text("name");

    private final Tables tables;
    private final OwnSeller own;
    private final OwnedRows log;
    private final Clock clock;

    PersonalDecisions(Tables tables, Clock clock) {
        this.tables = tables;
        this.own = OwnSeller.in(tables);
        this.log = OwnedRows.of(tables, Table.DECISIONS, MONTH, ENTRY);
        this.clock = clock;
    }

    @Override
    public String area() {
        return "decisions";
    }

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        Optional<SellerId> seller = own.of(person);
        if (seller.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        YearMonth month = after.map(PersonalDecisions::month).orElseGet(this::latest);
        List<Map<String, Object>> found = new ArrayList<>();
        each(month, seller.get(), row -> found.add(row.values()));
        return new Page<>(
                found,
                Optional.of(month.minusMonths(1))
                        .filter(before -> !before.isBefore(oldest()))
                        .map(YearMonth::toString));
    }

    @Override
    public boolean erase(Erasure erasure) {
        own.of(erasure.person())
                .ifPresent(
                        seller -> {
                            YearMonth oldest = oldest();
                            for (YearMonth month = latest();
                                    !month.isBefore(oldest);
                                    month = month.minusMonths(1)) {
                                each(month, seller, this::forgetName);
                            }
                        });
        return true;
    }

    private void forgetName(StoredRow row) {
        if (NAME.isIn(row.attributes())) {
            RowUpdate.of(log.table(), Names.key(row, MONTH, ENTRY))
                    .remove(NAME)
                    .when(ENTRY.exists())
                    .run(tables, SellersBusy::new);
        }
    }

    private void each(YearMonth month, SellerId seller, Consumer<StoredRow> todo) {
        log.each(
                month.toString(),
                row -> {
                    if (SUBJECT.of(row.attributes()).equals(seller.value())) {
                        todo.accept(row);
                    }
                });
    }

    private YearMonth latest() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private YearMonth oldest() {
        return YearMonth.from(clock.instant().minus(Decision.KEPT).atOffset(ZoneOffset.UTC));
    }

    private static YearMonth month(String position) {
        if (!position.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw new Malformed("cursor does not belong to this export");
        }
        return YearMonth.parse(position);
    }
}
