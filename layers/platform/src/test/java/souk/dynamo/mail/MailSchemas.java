package souk.dynamo.mail;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class MailSchemas {
    private MailSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.MAILS, MailSchema.INSTANCE),
                new SchemaOf(Table.SHOPPERS, MailChoiceRow.SCHEMA));
    }
}
