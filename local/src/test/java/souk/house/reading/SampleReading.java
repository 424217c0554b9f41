package souk.house.reading;

import java.nio.file.Path;
import java.util.List;
import souk.house.Repository;
import souk.house.facts.Access;
import souk.house.facts.Sample;

/** Reads the sample events. */
record SampleReading(Path events) {

    List<Sample> samples() {
        return Repository.files(events, "*.json").stream().map(SampleReading::sample).toList();
    }

    private static Sample sample(Path file) {
        Tree event = Tree.read(file);
        Tree token = event.at("requestContext", "authorizer", "jwt");
        return new Sample(
                String.valueOf(file.getFileName()),
                event.at("routeKey").text(),
                event.at("rawPath").text(),
                event.at("pathParameters").fields().keySet(),
                token.present() ? Access.with(token.at("scopes").texts()) : Access.ANYONE);
    }
}
