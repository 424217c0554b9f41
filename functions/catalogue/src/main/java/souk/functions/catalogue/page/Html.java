package souk.functions.catalogue.page;

/** Texts that people wrote, made safe for a page. */
final class Html {
    private Html() {}

    /** As the text of an element, or the value of an attribute in double quotes. */
    static String text(String written) {
        var safe = new StringBuilder(written.length() + 16);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n' -> safe.append(c);
                // No page may hold them: a browser would make something else of each.
                default -> safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** JSON in a script element that is no script: nothing in it can end the element. */
    static String data(String json) {
        var safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                // Outside of strings JSON has none of these, so each may be written as in a string.
                case '<', '>', '&', '\u2028', '\u2029', '\u007f' ->
                        safe.append("\\u").append("%04x".formatted((int) c));
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
