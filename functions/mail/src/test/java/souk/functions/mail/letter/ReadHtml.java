package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a letter's HTML says, without its tags. */
final class ReadHtml {
    private static final Pattern HEAD = Pattern.compile("(?s)<head>.*</head>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private ReadHtml() {}

    /** Its words, in their order. */
    static List<String> words(String html) {
        String body = HEAD.matcher(html.replace("<!doctype html>", "")).replaceAll("");
        return words(plain(TAG.matcher(body).replaceAll(" ")), "\\s+");
    }

    /** Where it leads. */
    static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        LINK.matcher(html).results().forEach(link -> links.add(plain(link.group(1))));
        return links;
    }

    static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between)).filter(word -> !word.isEmpty()).toList();
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
