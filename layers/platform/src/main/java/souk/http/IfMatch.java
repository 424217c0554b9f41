package souk.http;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import souk.value.Precondition;

/**
 * Reads {@code If-Match}: {@code *}, or a list of tags of which any may match. Tags are compared
 * strongly, so a weak one matches nothing, as does one that is no version of ours; what is no list
 * of tags names none.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1">RFC 9110, If-Match</a>
 */
final class IfMatch {
    /** One tag with what stands around it; a list may have empty places. */
    private static final Pattern TAG =
            Pattern.compile("\\G[ \\t,]*+(W/)?\"([^\"]*+)\"[ \\t]*+(?=,|$)");

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");

    private IfMatch() {}

    static Precondition read(String header) {
        if (header.strip().equals("*")) {
            return Precondition.ANY;
        }
        Set<Long> versions = new HashSet<>();
        Matcher tags = TAG.matcher(header);
        int end = 0;
        while (tags.find()) {
            end = tags.end();
            boolean strong = tags.group(1) == null;
            if (strong && VERSION.matcher(tags.group(2)).matches()) {
                versions.add(Long.parseLong(tags.group(2)));
            }
        }
        boolean list = header.substring(end).matches("[ \\t,]*+");
        return Precondition.oneOf(list ? versions : Set.of());
    }
}
