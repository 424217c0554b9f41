package souk.functions.catalogue.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import souk.json.Json;

/**
 * A page as the storefront's build exported it. Nothing that is written into it is a script, so the
 * page's own Content-Security-Policy holds as it is. Immutable.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#data-block">Data blocks</a>
 */
final class ExportedPage {
    /** Where the storefront looks for answers that came with the page: {@code src/ui/boot.ts}. */
    static final String ANSWERS = "first-answers";

    /** The first script of the head, which begins the requests of the page. */
    private static final String BOOT = "<script>";

    private static final String END_OF_BOOT = "</script>";
    private static final String END_OF_HEAD = "</head>";

    private static final Pattern GENERAL =
            Pattern.compile(
                    "<title>[^<]*</title>"
                            + "|<meta name=\"(?:description|twitter:[a-z:]+)\" content=\"[^\"]*\"/>"
                            + "|<meta property=\"og:[a-z_:]+\" content=\"[^\"]*\"/>");

    /**
     * What is shown while the storefront's script loads follows; React replaces all of it. Right
     * behind stands why it was not rendered beforehand, where React looks for it.
     */
    private static final Pattern WAITING =
            Pattern.compile("<!--\\$!-->(?:<template data-dgst=\"[^\"]*\"></template>)?");

    private static final String SHOWN = "<!--/$-->";

    /** Characters that are written into a page, about. */
    private static final int MORE = 24_576;

    private final String html;

    ExportedPage(String html) {
        this.html = html;
    }

    /**
     * The page with its first view and the shop's settings in it; as it is, if it is not built as
     * it is expected here.
     *
     * @param origin the shop's address, without a slash at the end
     * @param settings the text of {@code config.json}
     */
    String with(FirstView view, String origin, String settings) {
        int boot = html.indexOf(BOOT);
        int booted = html.indexOf(END_OF_BOOT, boot);
        int body = html.indexOf(END_OF_HEAD, booted);
        var before = WAITING.matcher(html);
        if (boot < 0 || booted < 0 || body < 0 || !before.find(body)) {
            return html;
        }
        int waiting = before.end();
        int shown = html.indexOf(SHOWN, waiting);
        if (shown < 0) {
            return html;
        }
        // The boot script is left alone: its hash is in the page's policy.
        String rest = html.substring(booted, body);
        var page = new StringBuilder(html.length() + MORE);
        page.append(html, 0, boot);
        page.append(PageHead.of(view, origin));
        page.append(answers(view.answers(), settings));
        page.append(html, boot, booted);
        page.append(view.words().isEmpty() ? rest : GENERAL.matcher(rest).replaceAll(""));
        page.append(html, body, waiting);
        for (String linked : view.linked()) {
            page.append("<script type=\"application/ld+json\">")
                    .append(Html.data(linked))
                    .append("</script>");
        }
        page.append(FirstSight.of(html.substring(waiting, shown), view.drawn()));
        return page.append(html, shown, html.length()).toString();
    }

    private static String answers(Map<String, String> answers, String settings) {
        Map<String, String> all = new TreeMap<>(answers);
        all.put("/config.json", settings);
        String json =
                Json.text(
                        data -> {
                            data.writeStartObject();
                            for (Map.Entry<String, String> answer : all.entrySet()) {
                                data.writeFieldName(answer.getKey());
                                data.writeRawValue(answer.getValue());
                            }
                            data.writeEndObject();
                        });
        return "<script type=\"application/json\" id=\"%s\">%s</script>"
                .formatted(ANSWERS, Html.data(json));
    }
}
