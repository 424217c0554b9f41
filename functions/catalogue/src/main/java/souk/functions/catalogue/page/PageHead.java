package souk.functions.catalogue.page;

import java.net.URI;
import java.util.stream.Collectors;
import souk.catalogue.Image;
import souk.functions.catalogue.page.FirstView.Words;

/** The elements of a page's head that say what it shows. */
final class PageHead {
    private final StringBuilder html = new StringBuilder(1024);

    private PageHead() {}

    /**
     * The head's elements.
     *
     * @param origin the shop's address, without a slash at the end
     */
    static String of(FirstView view, String origin) {
        var head = new PageHead();
        view.leading().ifPresent(image -> head.preload(image, view.sizes()));
        String address = origin + view.path();
        // The storefront writes its own in place of it, once it runs.
        head.html
                .append("<link rel=\"canonical\" href=\"")
                .append(Html.text(address))
                .append("\" data-first=\"\"/>");
        view.words().ifPresent(words -> head.words(words, view, address, origin));
        return head.html.toString();
    }

    private void words(Words words, FirstView view, String address, String origin) {
        html.append("<title>").append(Html.text(words.tab())).append("</title>");
        named("description", words.description());
        property("og:title", words.title());
        property("og:description", words.description());
        property("og:site_name", "Souk");
        property("og:type", words.kind());
        property("og:url", address);
        named("twitter:card", view.leading().isPresent() ? "summary_large_image" : "summary");
        named("twitter:title", words.title());
        named("twitter:description", words.description());
        view.leading().ifPresent(image -> picture(image, origin));
    }

    private void preload(Image image, String sizes) {
        html.append("<link rel=\"preload\" as=\"image\" fetchpriority=\"high\" href=\"")
                .append(Html.text(image.src()))
                .append('"');
        // As ui/Picture.tsx draws it: the same words choose the same file.
        if (image.sizes().size() > 1) {
            html.append(" imagesrcset=\"")
                    .append(Html.text(sources(image)))
                    .append("\" imagesizes=\"")
                    .append(Html.text(sizes))
                    .append('"');
        }
        html.append("/>");
    }

    /** The sizes that a browser chooses from. */
    static String sources(Image image) {
        return image.sizes().stream()
                .map(size -> size.src() + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private void picture(Image image, String origin) {
        String address = URI.create(origin + "/").resolve(image.src()).toString();
        property("og:image", address);
        property("og:image:width", Integer.toString(image.width()));
        property("og:image:height", Integer.toString(image.height()));
        named("twitter:image", address);
    }

    private void property(String name, String content) {
        meta("property", name, content);
    }

    private void named(String name, String content) {
        meta("name", name, content);
    }

    private void meta(String kind, String name, String content) {
        html.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(Html.text(content))
                .append("\"/>");
    }
}
