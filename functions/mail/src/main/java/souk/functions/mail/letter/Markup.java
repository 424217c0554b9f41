package souk.functions.mail.letter;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML as it is written. Every text and every value of an attribute is escaped here and nowhere
 * else; tags are names of the code's own. Not thread-safe.
 */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A tag with its looks; {@code attributes} are names and values in turn. */
    Markup open(String tag, Look look, String... attributes) {
        begin(tag, attributes);
        attribute("class", look.className());
        attribute("style", look.style());
        html.append('>');
        return this;
    }

    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        html.append('>');
        return this;
    }

    /** A tag that has no end, such as {@code meta}. */
    Markup single(String tag, String... attributes) {
        open(tag, attributes);
        open.pop();
        return this;
    }

    Markup text(String words) {
        escaped(words);
        return this;
    }

    /** Ends the last tag that is open. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A tag around a text. */
    Markup element(String tag, Look look, String words, String... attributes) {
        return open(tag, look, attributes).text(words).close();
    }

    /**
     * A style sheet of the code's own. It is not escaped, as a browser would not read escapes in
     * it.
     */
    Markup styleSheet(String css) {
        if (css.contains("<")) {
            throw new IllegalArgumentException("a style sheet that could end itself");
        }
        open("style");
        html.append(css);
        return close();
    }

    /** All of it, once every tag is closed. */
    String whole() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return "<!doctype html>\n" + html + "\n";
    }

    private void begin(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute without a value");
        }
        open.push(tag);
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escaped(value);
        html.append('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
