package souk.dynamo.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * What a person sold. It stays: amounts, under a public id that then leads to nobody. It says
 * nothing of those who bought.
 */
final class PersonalSales implements PersonalData {
    private final OwnSeller own;
    private final OwnedRows rows;

    PersonalSales(Tables tables) {
        this.own = OwnSeller.in(tables);
        this.rows = OwnedRows.of(tables, Table.SALES, Names.SELLER, Attribute.text("day"));
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        Optional<SellerId> seller = own.of(person);
        return seller.isEmpty()
                ? new Page<>(List.of(), Optional.empty())
                : rows.page(seller.get().value(), after).map(StoredRow::values);
    }

    @Override
    public boolean erase(Erasure erasure) {
        return true;
    }
}
