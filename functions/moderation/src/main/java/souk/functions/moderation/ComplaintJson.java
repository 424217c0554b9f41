package souk.functions.moderation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.json.ReviewJson;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported.Complaint;

/** A reported or hidden review as the contract shows it. Who reported it is not told. */
final class ComplaintJson {
    private ComplaintJson() {}

    static void write(JsonGenerator json, Complaint complaint) throws IOException {
        json.writeStartObject();
        json.writeFieldName("review");
        ReviewJson.writeModerated(json, complaint.review());
        json.writeStringField("productTitle", complaint.title().orElse(""));
        json.writeNumberField("openReports", complaint.review().reports().all());
        json.writeArrayFieldStart("reports");
        for (Report report : complaint.reports()) {
            json.writeStartObject();
            json.writeStringField("reason", report.reason().map(ReportReason::text).orElse(null));
            json.writeStringField("at", report.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
