package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * An order, sent by each of its sellers in one parcel or two. By the order's name and not by
 * chance, so that every replay sends the same.
 */
record Shipment(ReplayContext stage, Basket basket, Expected expected) {
    /** Sends all of it, and answers in how many parcels. */
    int send(String order) {
        return expected.shipping().keySet().stream().mapToInt(seller -> send(order, seller)).sum();
    }

    private int send(String order, String seller) {
        String token = stage.sellerToken(seller);
        String first = inTwo(seller) ? firstLine(seller) : "";
        if (!first.isEmpty()) {
            ship(token, order, "first", one(first));
        }
        ship(token, order, "rest", JsonNodeFactory.instance.objectNode());
        return first.isEmpty() ? 1 : 2;
    }

    private void ship(String token, String order, String key, JsonNode body) {
        stage.shop().ship(token, order, key, body);
        stage.tally().parcel();
    }

    /** Every second order, where the seller has more than one unit in it. */
    private boolean inTwo(String seller) {
        int units = lines(seller).stream().mapToInt(line -> line.getValue().quantity()).sum();
        return basket.orderId().chars().sum() % 2 == 0 && units > 1;
    }

    private String firstLine(String seller) {
        return lines(seller).stream().map(Map.Entry::getKey).sorted().findFirst().orElse("");
    }

    private List<Map.Entry<String, Expected.Line>> lines(String seller) {
        return expected.lines().entrySet().stream()
                .filter(line -> line.getValue().seller().equals(seller))
                .toList();
    }

    private static ObjectNode one(String line) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("lines").addObject().put("id", line).put("quantity", 1);
        return body;
    }
}
