package souk.functions.mail.letter;

import java.net.URI;
import java.util.List;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Envelope;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Heading;
import souk.functions.mail.letter.Block.Item;
import souk.functions.mail.letter.Block.Items;
import souk.functions.mail.letter.Block.Link;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Quote;
import souk.functions.mail.letter.Block.Sum;
import souk.functions.mail.letter.Block.Sums;

/**
 * A draft as a page. It loads nothing, so that a mail client hides none of it. Tables make the
 * columns, since Outlook on Windows knows nothing else.
 */
final class HtmlPart {
    private final Markup html = new Markup();

    private HtmlPart() {}

    static String of(Draft draft, Footer footer) {
        return new HtmlPart().page(draft, footer);
    }

    private String page(Draft draft, Footer footer) {
        html.open("html", "lang", "en");
        head(draft.subject());
        html.open("body", Look.PAGE);
        layout(Look.GROUND).open("tr").open("td", Look.MARGIN, "align", "center");
        layout(Look.COLUMN);
        html.open("tr").element("td", Look.SHOP, footer.shop().name()).close();
        html.open("tr").open("td", Look.CARD);
        html.element("h1", Look.TITLE, draft.title());
        draft.blocks().forEach(this::block);
        html.close().close();
        html.open("tr");
        end(footer);
        html.close();
        return html.close().close().close().close().close().close().whole();
    }

    private void head(String subject) {
        html.open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width,initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light dark")
                .single("meta", "name", "supported-color-schemes", "content", "light dark")
                // Phones would make links of order numbers and of addresses.
                .single(
                        "meta",
                        "name",
                        "format-detection",
                        "content",
                        "telephone=no,date=no,address=no,email=no,url=no");
        html.open("title").text(subject).close();
        html.styleSheet(Look.DARK).close();
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph it -> html.element("p", Look.PARAGRAPH, it.words());
            case Heading it -> html.element("h2", Look.HEADING, it.words());
            case Quote it -> quote(it);
            case Facts it -> facts(it.all());
            case Items it -> items(it.all());
            case Sums it -> sums(it.all());
            case Envelope it -> envelope(it.lines());
            case Action it -> link(it.link(), Look.ACTION);
        }
    }

    private void quote(Quote quote) {
        html.open("div", Look.QUOTE).element("p", Look.QUOTE_BY, quote.by());
        html.open("p", Look.QUOTE_WORDS, "dir", "auto");
        lines(quote.words().lines().toList());
        html.close().close();
    }

    private void facts(List<Fact> facts) {
        html.open("table", Look.ROWS);
        for (Fact fact : facts) {
            html.open("tr").element("th", Look.FACT_NAME, fact.name(), "scope", "row");
            html.open("td", Look.FACT_VALUE, "dir", "auto");
            fact.target()
                    .ifPresentOrElse(
                            page -> link(new Link(fact.value(), page), Look.LINK),
                            () -> html.text(fact.value()));
            html.close().close();
        }
        html.close();
    }

    private void items(List<Item> items) {
        layout(Look.ROWS);
        for (Item item : items) {
            html.open("tr").open("td", Look.ITEM);
            html.element("p", Look.ITEM_TITLE, item.title(), "dir", "auto");
            item.details()
                    .forEach(each -> html.element("p", Look.ITEM_DETAIL, each, "dir", "auto"));
            item.link()
                    .ifPresent(
                            link -> {
                                html.open("p", Look.ITEM_DETAIL);
                                link(link, Look.LINK);
                                html.close();
                            });
            html.close();
            html.element("td", Look.ITEM_AMOUNT, item.amount().orElse("")).close();
        }
        html.close();
    }

    private void sums(List<Sum> sums) {
        html.open("table", Look.ROWS);
        for (Sum sum : sums) {
            boolean last = sum.equals(sums.getLast());
            Look name = last ? Look.TOTAL_NAME : Look.SUM_NAME;
            Look amount = last ? Look.TOTAL_AMOUNT : Look.SUM_AMOUNT;
            html.open("tr").element("th", name, sum.name(), "scope", "row");
            html.element("td", amount, sum.amount()).close();
        }
        html.close();
    }

    private void envelope(List<String> lines) {
        html.open("p", Look.ENVELOPE, "dir", "auto");
        lines(lines);
        html.close();
    }

    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.single("br");
            }
            html.text(lines.get(i));
        }
    }

    private void end(Footer footer) {
        html.open("td", Look.FOOTER).text(footer.why());
        footer.stop()
                .ifPresent(
                        page -> {
                            html.single("br");
                            link(new Link(Footer.STOP, page), Look.FOOTER_LINK);
                        });
        URI home = footer.shop().storefront();
        html.single("br");
        link(new Link(home.toString(), home), Look.FOOTER_LINK);
        html.close();
    }

    private void link(Link link, Look look) {
        html.element("a", look, link.words(), "href", link.target().toString());
    }

    /** A table that is for the eye alone. */
    private Markup layout(Look look) {
        return html.open(
                "table", look, "role", "presentation", "cellpadding", "0", "cellspacing", "0");
    }
}
