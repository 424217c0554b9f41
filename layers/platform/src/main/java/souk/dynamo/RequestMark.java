package souk.dynamo;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Map;

/** A row of Requests: that something was done once, and until when that is remembered. */
public record RequestMark(String id, Instant expiresAt) {
    public static final Schema<RequestMark> SCHEMA =
            Schema.of(
                    RequestMark.class,
                    Keys.of("id"),
                    row ->
                            new RequestMark(
                                    text(row, "id"),
                                    Instant.ofEpochSecond(number(row, "expiresAt"))),
                    mark ->
                            Map.of(
                                    "id", text(mark.id()),
                                    "expiresAt", number(mark.expiresAt().getEpochSecond())));
}
