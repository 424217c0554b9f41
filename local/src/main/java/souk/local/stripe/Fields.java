package souk.local.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import souk.local.stripe.api.Json;
import souk.local.stripe.ledger.Challenge;
import souk.local.stripe.ledger.StripeRefusal;

/** The fields of a script's call: a form or a JSON object, and the query. */
record Fields(Map<String, String> values) {
    static Fields read(String body, String query) {
        var values = form(query);
        try {
            if (body.stripLeading().startsWith("{")) {
                Json.read(body)
                        .properties()
                        .forEach(field -> values.put(field.getKey(), field.getValue().asText()));
            } else {
                values.putAll(form(body));
            }
        } catch (IllegalArgumentException _) {
            throw StripeRefusal.invalid(null, "The body must be a form or a JSON object.");
        }
        return new Fields(values);
    }

    private static Map<String, String> form(String encoded) {
        var values = new HashMap<String, String>();
        for (var pair : encoded.isBlank() ? new String[0] : encoded.strip().split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isBlank());
    }

    String required(String name) {
        return text(name)
                .orElseThrow(
                        () ->
                                StripeRefusal.parameter(
                                        "parameter_missing",
                                        name,
                                        "Missing required param: %s.".formatted(name)));
    }

    String choice(String name, String... words) {
        var text = required(name);
        if (!List.of(words).contains(text)) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_choice",
                    name,
                    "%s must be one of %s".formatted(name, String.join(", ", words)));
        }
        return text;
    }

    /** One of a few words, or the usual one. */
    String choice(String name, String usual, List<String> words) {
        return text(name).isEmpty() ? usual : choice(name, words.toArray(String[]::new));
    }

    /** An amount in minor units, if there is one. */
    OptionalLong amount() {
        return text("amount").isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(number("amount", 0));
    }

    /** Refuses fields of any other name. */
    void only(String... names) {
        values.keySet().stream()
                .filter(name -> !List.of(names).contains(name))
                .sorted()
                .findFirst()
                .ifPresent(
                        name -> {
                            throw StripeRefusal.parameter(
                                    "parameter_unknown",
                                    name,
                                    "Received unknown parameter: " + name);
                        });
    }

    /** How the bank's question is answered, if it is. */
    Challenge challenge() {
        return switch (text("challenge").orElse("")) {
            case "" -> Challenge.NOT_ANSWERED;
            case "pass" -> Challenge.PASSED;
            case "fail" -> Challenge.FAILED;
            default ->
                    throw StripeRefusal.parameter(
                            "parameter_invalid_choice",
                            "challenge",
                            "challenge must be pass or fail");
        };
    }

    /** A number of at most nine digits. */
    long number(String name, long otherwise) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("\\d{1,9}")) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_integer", name, "Invalid integer: " + text.get());
        }
        return Long.parseLong(text.get());
    }
}
