package souk.functions.mail.letter;

/**
 * A mail without its addresses. Immutable.
 *
 * @param subject one line
 * @param text plain text; it says what the HTML says
 * @param html a whole page that loads nothing
 */
public record Letter(String subject, String text, String html) {}
