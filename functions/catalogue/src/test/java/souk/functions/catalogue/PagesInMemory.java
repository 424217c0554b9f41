package souk.functions.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.storefront.PageFiles;
import souk.value.ShopUnavailable;

/** A storefront's export in a map, built like the real one. */
final class PagesInMemory implements PageFiles {
    static final String PRODUCT_PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>\
            <meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-b00t='"/>\
            <script>boot()</script><meta name="viewport" content="width=device-width"/>\
            <script src="/a.js" async=""></script>\
            <meta name="description" content="Useful things"/><meta property="og:title" content="Souk"/>\
            <meta name="twitter:card" content="summary"/><title>Product · Souk</title></head><body>\
            <main><!--$!--><template data-dgst=""></template><template data-first=""><h1>[[title]]</h1>\
            <img src="[[src]]" srcSet="[[srcset]]" alt="[[title]]"/><p>[[price]] [[seller]]</p>\
            <p>[[description]]</p></template><div>Loading</div><!--/$--></main>\
            <script>self.flight("[[title]]")</script></body></html>""";

    static final String HOME_PAGE =
            PRODUCT_PAGE.replace(
                    PRODUCT_PAGE.substring(
                            PRODUCT_PAGE.indexOf("<h1>"), PRODUCT_PAGE.indexOf("</template><div>")),
                    "<ul>[[each]]<li><a href=\"/product/?id=[[id]]\">[[title]]</a></li>[[/each]]</ul>");

    private final Map<String, String> files = new HashMap<>();
    private int reads;

    PagesInMemory() {
        files.put("product/index.html", PRODUCT_PAGE);
        files.put("index.html", HOME_PAGE);
        files.put(
                "config.json",
                "{\"issuer\": \"x\", \"categories\": [{\"id\": \"kitchen\", \"name\": \"For the"
                        + " kitchen\", \"image\": \"/k.svg\"}], \"currency\": \"EUR\"}");
    }

    PagesInMemory with(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** How often a file was read. */
    int reads() {
        return reads;
    }

    void fail() {
        files.clear();
    }

    @Override
    public Optional<byte[]> read(String name) {
        reads++;
        if (files.isEmpty()) {
            throw new ShopUnavailable();
        }
        return Optional.ofNullable(files.get(name))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
