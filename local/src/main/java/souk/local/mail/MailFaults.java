package souk.local.mail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The faults somebody asked for. Faults of different kinds can meet in one mail, such as a lost
 * answer and lost events. Thread-safe.
 */
public final class MailFaults {
    private static final class Rule {
        final MailFault fault;
        final Optional<String> to;
        int after;
        int times;

        Rule(MailFault fault, Optional<String> to, int after, int times) {
            this.fault = fault;
            this.to = to.map(MailFaults::lower);
            this.after = after;
            this.times = times;
        }

        /** Whether this mail is one that goes wrong. */
        boolean take(String recipient) {
            if (to.isPresent() && !to.get().equals(lower(recipient))) {
                return false;
            }
            if (after > 0) {
                after--;
                return false;
            }
            times--;
            return true;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** The next mail goes wrong. */
    public void next(MailFault fault) {
        add(fault, Optional.empty(), 0, 1);
    }

    /** The next mails to an address go wrong. */
    public void next(MailFault fault, String to, int times) {
        add(fault, Optional.of(to), 0, times);
    }

    /**
     * Asks for a fault.
     *
     * @param to whose mails; anybody's when empty
     * @param after how many of them go well first
     * @param times how many go wrong then
     */
    public synchronized void add(MailFault fault, Optional<String> to, int after, int times) {
        if (after < 0 || times < 1) {
            throw new IllegalArgumentException("a fault that never happens");
        }
        rules.add(new Rule(fault, to, after, times));
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** What goes wrong with this mail; of each fault the first rule counts. */
    synchronized Set<MailFault> take(String recipient) {
        var taken = EnumSet.noneOf(MailFault.class);
        for (Iterator<Rule> each = rules.iterator(); each.hasNext(); ) {
            var rule = each.next();
            if (!taken.contains(rule.fault) && rule.take(recipient)) {
                taken.add(rule.fault);
                if (rule.times == 0) {
                    each.remove();
                }
            }
        }
        return taken;
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
