package souk.local.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the API answers. */
record ApiReply(int status, Map<String, String> headers, List<String> cookies, ByteBuffer content) {
    static ApiReply of(FunctionAnswer answer) {
        return new ApiReply(
                answer.status(),
                answer.headers(),
                answer.cookies(),
                ByteBuffer.wrap(answer.body()));
    }

    static ApiReply empty(int status) {
        return new ApiReply(status, Map.of(), List.of(), ByteBuffer.allocate(0));
    }

    static ApiReply message(int status, String text) {
        var json = "{\"message\":\"" + text + "\"}";
        return new ApiReply(
                status,
                Map.of("content-type", "application/json"),
                List.of(),
                ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
    }

    ApiReply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ApiReply(status, more, cookies, content);
    }
}
