package souk.functions.catalogue.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is seen of a page until the storefront's script has loaded. React shows a skeleton there,
 * and later replaces all of it without comparing; so the page's own template of it can be filled
 * in.
 */
final class FirstSight {
    private static final String BEGIN = "<template data-first=\"\">";
    private static final String END = "</template>";
    private static final String EACH = "[[each]]";
    private static final String END_OF_EACH = "[[/each]]";
    private static final Pattern PLACE = Pattern.compile("\\[\\[([a-z]+)]]");

    private FirstSight() {}

    /**
     * The text with its template filled in, and what stands after that gone.
     *
     * @param waiting what the page shows as it was exported
     * @param products what is written into it, by the names of the places
     * @return the text as it is, if it has no template or there is nothing to fill in
     */
    static String of(String waiting, List<Map<String, String>> products) {
        int begin = waiting.indexOf(BEGIN);
        if (begin < 0 || products.isEmpty()) {
            return waiting;
        }
        String template = waiting.substring(begin + BEGIN.length(), waiting.indexOf(END, begin));
        return waiting.substring(0, begin) + filled(template, products);
    }

    private static String filled(String template, List<Map<String, String>> products) {
        int each = template.indexOf(EACH);
        if (each < 0) {
            return filled(template, products.getFirst());
        }
        int end = template.indexOf(END_OF_EACH, each);
        String one = template.substring(each + EACH.length(), end);
        var text = new StringBuilder(template.substring(0, each));
        products.forEach(product -> text.append(filled(one, product)));
        return text.append(template, end + END_OF_EACH.length(), template.length()).toString();
    }

    /** In one pass: a place in what somebody wrote is none. */
    private static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        Html.text(values.getOrDefault(place.group(1), ""))));
    }
}
