package souk.functions.mail.letter;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One part of a letter. What it says is clean by the time it is made. Immutable. */
sealed interface Block {

    record Paragraph(String words) implements Block {
        public Paragraph {
            words = Clean.line(words);
        }
    }

    record Heading(String words) implements Block {
        public Heading {
            words = Clean.line(words);
        }
    }

    /** What somebody wrote, as they wrote it. */
    record Quote(String by, String words) implements Block {
        public Quote {
            by = Clean.line(by);
            words = Clean.lines(words);
        }
    }

    /** Short facts, each under its name. */
    record Facts(List<Fact> all) implements Block {
        public Facts {
            all = List.copyOf(all);
        }
    }

    /**
     * @param target a page about it
     */
    record Fact(String name, String value, Optional<URI> target) {
        public Fact {
            name = Clean.line(name);
            value = Clean.line(value);
        }

        public Fact(String name, String value) {
            this(name, value, Optional.empty());
        }
    }

    record Items(List<Item> all) implements Block {
        public Items {
            all = List.copyOf(all);
        }
    }

    /**
     * Something that was bought.
     *
     * @param details each on a line of its own
     * @param amount what it comes to
     * @param link where to go on with it
     */
    record Item(String title, List<String> details, Optional<String> amount, Optional<Link> link) {
        public Item {
            title = Clean.line(title);
            details = details.stream().map(Clean::line).toList();
            amount = amount.map(Clean::line);
        }
    }

    /** Amounts, of which the last is the sum. */
    record Sums(List<Sum> all) implements Block {
        public Sums {
            all = List.copyOf(all);
        }
    }

    record Sum(String name, String amount) {
        public Sum {
            name = Clean.line(name);
            amount = Clean.line(amount);
        }
    }

    /** An address as it stands on an envelope. */
    record Envelope(List<String> lines) implements Block {
        public Envelope {
            lines = lines.stream().map(Clean::line).toList();
        }
    }

    /** What the reader can do next. */
    record Action(Link link) implements Block {}

    record Link(String words, URI target) {
        public Link {
            words = Clean.line(words);
        }
    }
}
