package souk.dynamo.account;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

/** The schemas of this package. */
public final class AccountSchemas {
    private AccountSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.SHOPPERS, ErasureRow.SCHEMA),
                new SchemaOf(Table.SHOPPERS, ErasureRow.ENTRY));
    }
}
