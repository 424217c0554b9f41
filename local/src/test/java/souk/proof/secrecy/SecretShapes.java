package souk.proof.secrecy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What secrets look like, whoever made them up: for texts of which nobody knows what they might
 * hold. What is found is told by its first letters only.
 */
final class SecretShapes {
    private static final int MAX_SHOWN = 8;
    private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("a token", Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*"));
        SHAPES.put("a client secret", Pattern.compile("(cs|pi)_\\w*_secret_\\w+"));
        SHAPES.put("a key of Stripe's", Pattern.compile("\\b[sr]k_(test|live)_\\w+"));
        SHAPES.put("a webhook secret", Pattern.compile("\\bwhsec_\\w+"));
        SHAPES.put("a signature", Pattern.compile("\\bv1=[0-9a-f]{32,}"));
        SHAPES.put("a card", Pattern.compile("\\b[45]\\d{3}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}\\b"));
        SHAPES.put(
                "an address", Pattern.compile("\\b[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}\\b"));
    }

    private SecretShapes() {}

    /** What looks like a secret in a text, a line for each. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        SHAPES.forEach(
                (what, shape) ->
                        shape.matcher(text)
                                .results()
                                .map(match -> match.group())
                                .distinct()
                                .forEach(secret -> found.add(what + ", " + start(secret))));
        return found;
    }

    private static String start(String secret) {
        return secret.substring(0, Math.min(MAX_SHOWN, secret.length() / 2)) + "...";
    }
}
