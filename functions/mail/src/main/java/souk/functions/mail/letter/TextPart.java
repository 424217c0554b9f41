package souk.functions.mail.letter;

import java.util.ArrayList;
import java.util.List;
import souk.functions.mail.letter.Block.Action;
import souk.functions.mail.letter.Block.Envelope;
import souk.functions.mail.letter.Block.Fact;
import souk.functions.mail.letter.Block.Facts;
import souk.functions.mail.letter.Block.Heading;
import souk.functions.mail.letter.Block.Item;
import souk.functions.mail.letter.Block.Items;
import souk.functions.mail.letter.Block.Paragraph;
import souk.functions.mail.letter.Block.Quote;
import souk.functions.mail.letter.Block.Sum;
import souk.functions.mail.letter.Block.Sums;

/** A draft as plain text. What people wrote is marked, so that it cannot pass for the shop's. */
final class TextPart {
    private static final String INDENT = "  ";

    private TextPart() {}

    static String of(Draft draft, Footer footer) {
        List<String> parts = new ArrayList<>();
        parts.add(footer.shop().name());
        parts.add(underlined(draft.title(), '='));
        draft.blocks().stream().map(TextPart::of).forEach(parts::add);
        parts.add("-- \n" + end(footer));
        return String.join("\n\n", parts) + "\n";
    }

    private static String of(Block block) {
        return switch (block) {
            case Paragraph it -> it.words();
            case Heading it -> underlined(it.words(), '-');
            case Quote it ->
                    it.by() + ":\n" + joined(it.words().lines().map("> "::concat).toList());
            case Facts it -> joined(it.all().stream().map(TextPart::of).toList());
            case Items it -> joined(it.all().stream().map(TextPart::of).toList());
            case Sums it -> joined(it.all().stream().map(TextPart::of).toList());
            case Envelope it -> joined(it.lines().stream().map(INDENT::concat).toList());
            case Action it -> it.link().words() + ":\n" + it.link().target();
        };
    }

    private static String of(Fact fact) {
        String text = fact.name() + ": " + fact.value();
        return fact.target().map(page -> text + "\n" + INDENT + page).orElse(text);
    }

    private static String of(Item item) {
        List<String> lines = new ArrayList<>();
        lines.add("* " + item.title());
        item.details().forEach(each -> lines.add(INDENT + each));
        item.amount().ifPresent(amount -> lines.add(INDENT + amount));
        item.link().ifPresent(link -> lines.add(INDENT + link.words() + ": " + link.target()));
        return joined(lines);
    }

    private static String of(Sum sum) {
        return sum.name() + ": " + sum.amount();
    }

    private static String end(Footer footer) {
        List<String> lines = new ArrayList<>();
        lines.add(footer.why());
        footer.stop().ifPresent(page -> lines.add(Footer.STOP + ": " + page));
        lines.add(footer.shop().storefront().toString());
        return joined(lines);
    }

    private static String underlined(String words, char line) {
        int length = Math.min(72, words.codePointCount(0, words.length()));
        return words + "\n" + String.valueOf(line).repeat(length);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
