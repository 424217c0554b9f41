package souk.bench.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for on the command line: plain words, options with a value ({@code --rounds 7})
 * and switches ({@code --verbose}). Anything that is not declared is refused with one sentence.
 */
public final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    private Arguments() {}

    /**
     * Reads the arguments.
     *
     * @throws CannotRun when an option is unknown or lacks its value
     */
    public static Arguments parse(List<String> args, Set<String> options, Set<String> switches) {
        var read = new Arguments();
        Deque<String> left = new ArrayDeque<>(args);
        while (!left.isEmpty()) {
            String next = left.pop();
            if (!next.startsWith("--")) {
                read.words.add(next);
            } else if (switches.contains(next)) {
                read.switches.add(next);
            } else if (!options.contains(next)) {
                throw new CannotRun("unknown option " + next + known(options, switches));
            } else if (left.isEmpty() || left.peek().startsWith("--")) {
                throw new CannotRun("the option " + next + " wants a value");
            } else {
                read.values.put(next, left.pop());
            }
        }
        return read;
    }

    /** The only plain word there is; {@code what} names it when it is missing. */
    public String only(String what) {
        if (words.size() != 1) {
            throw new CannotRun("give exactly one " + what + ", got " + words.size());
        }
        return words.getFirst();
    }

    /** Refuses plain words: the measurement takes options only. */
    public Arguments withoutWords() {
        if (!words.isEmpty()) {
            throw new CannotRun("do not know what to do with " + words.getFirst());
        }
        return this;
    }

    public boolean has(String name) {
        return switches.contains(name);
    }

    public String text(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /** A whole number of at least 1. */
    public int count(String option, int otherwise) {
        String text = values.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new CannotRun(option + " wants a whole number of at least 1, got " + text);
    }

    private static String known(Set<String> options, Set<String> switches) {
        List<String> all = new ArrayList<>(options);
        all.addAll(switches);
        all.sort(null);
        return all.isEmpty()
                ? "; there are no options here"
                : "; there are " + String.join(", ", all);
    }
}
