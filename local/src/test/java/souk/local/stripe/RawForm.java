package souk.local.stripe;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import souk.local.fixture.Fixture;
import souk.local.stripe.api.Json;

/** A session's form as it goes over the wire, to change before it is sent. */
final class RawForm {
    private RawForm() {}

    static void addLine(Map<String, String> form, int index, String currency) {
        form.put("line_items[%d][quantity]".formatted(index), "1");
        var price = "line_items[%d][price_data]".formatted(index);
        form.put(price + "[currency]", currency);
        form.put(price + "[unit_amount]", "100");
        form.put(price + "[product_data][name]", "Lamp");
    }

    static Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("mode", "payment");
        form.put("ui_mode", "elements");
        form.put("return_url", "http://localhost:8080/order/?id=1");
        form.put("customer_email", "alice@example.com");
        form.put("payment_intent_data[metadata][orderId]", "1");
        addLine(form, 0, "eur");
        return form;
    }

    static String error(OpenStripe stripe, Map<String, String> form) {
        return error(stripe, "/v1/checkout/sessions", form);
    }

    /** The status, code and parameter of what a form posted to a path is refused with. */
    static String error(OpenStripe stripe, String path, Map<String, String> form) {
        return error(request(stripe, path).POST(BodyPublishers.ofString(encode(form))));
    }

    /** The same of a query. */
    static String errorOfGet(OpenStripe stripe, String path, Map<String, String> query) {
        return error(request(stripe, path + "?" + encode(query)).GET());
    }

    private static HttpRequest.Builder request(OpenStripe stripe, String path) {
        return HttpRequest.newBuilder(stripe.standIn.address().resolve(path))
                .header("Authorization", "Bearer " + StripeSettings.API_KEY)
                .header("Stripe-Version", "2026-07-29.dahlia");
    }

    private static String error(HttpRequest.Builder request) {
        var answer = Fixture.send(request.build());
        var error = Json.read(answer.body()).path("error");
        return error.isMissingNode()
                ? "none"
                : "%d %s %s"
                        .formatted(
                                answer.statusCode(),
                                error.path("code").asText(),
                                error.path("param").asText())
                        .strip();
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
