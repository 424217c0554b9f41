package souk.local.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of mail, with a name before it or without: {@code Souk <hello@souk.example>}. A local
 * part is ASCII, as SES requires it.
 *
 * @param address without the name
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Destination.html">SES:
 *     Destination</a>
 */
record Mailbox(String address) {
    private static final int LONGEST = 320;
    private static final Pattern NAMED = Pattern.compile("(?s)[^<>]*<([^<>]*)>\\s*");
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /**
     * Reads one.
     *
     * @throws SesRefusal when no mail could go there
     */
    static Mailbox of(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw SesRefusal.badRequest("Local address contains control or whitespace");
        }
        var named = NAMED.matcher(text);
        var address = named.matches() ? named.group(1) : text;
        int at = address.lastIndexOf('@');
        if (at < 0) {
            throw SesRefusal.badRequest("Missing final '@domain'");
        }
        if (address.length() > LONGEST || !LOCAL.matcher(address.substring(0, at)).matches()) {
            throw SesRefusal.badRequest("Local address contains control or whitespace");
        }
        if (!DOMAIN.matcher(address.substring(at + 1)).matches()) {
            throw SesRefusal.badRequest("Domain contains illegal character");
        }
        return new Mailbox(address);
    }

    /** Whether one of these addresses or domains covers it; a domain covers those below it. */
    boolean isOf(Set<String> identities) {
        var own = address.toLowerCase(Locale.ROOT);
        return identities.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(
                        each ->
                                each.contains("@")
                                        ? own.equals(each)
                                        : own.endsWith("@" + each) || own.endsWith("." + each));
    }
}
