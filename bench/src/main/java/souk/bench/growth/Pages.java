package souk.bench.growth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import souk.bench.command.CannotRun;
import souk.bench.deployed.ApiEvent;
import souk.bench.routes.RouteProcess;

/** Turns the pages of a list, by the running route that gives it. */
record Pages(RouteProcess list) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST_PAGE = 100;

    /**
     * The same list from behind so many items; a cursor does not mind the limit of the pages before
     * it.
     */
    ApiEvent behind(ApiEvent first, int items) {
        ApiEvent next = first;
        for (int left = items; left > 0; left -= LARGEST_PAGE) {
            ApiEvent page = next.query("limit", Integer.toString(Math.min(left, LARGEST_PAGE)));
            next = first.query("cursor", nextCursor(list.visit(page).answer()));
        }
        return next;
    }

    private static String nextCursor(String answer) {
        try {
            JsonNode body = JSON.readTree(JSON.readTree(answer).path("body").asText());
            if (body.path("nextCursor").isTextual()) {
                return body.path("nextCursor").asText();
            }
        } catch (JsonProcessingException e) {
            // told below, like an answer without a cursor
        }
        throw new CannotRun("the list gave no cursor: " + answer);
    }
}
