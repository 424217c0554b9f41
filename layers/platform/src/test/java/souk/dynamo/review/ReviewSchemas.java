package souk.dynamo.review;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class ReviewSchemas {
    private ReviewSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.REVIEWS, ReviewSchema.INSTANCE),
                new SchemaOf(Table.REVIEWS, ReportRow.SCHEMA));
    }
}
