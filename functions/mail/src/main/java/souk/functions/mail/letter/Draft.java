package souk.functions.mail.letter;

import java.util.List;

/**
 * What a letter says, in the order in which it is read. Text and HTML are both made of it, so that
 * neither says more than the other. Immutable.
 *
 * @param why they are written to at all, for the end of the letter
 */
record Draft(String subject, String title, List<Block> blocks, String why) {
    /** Mail clients show about a third of it on a phone. */
    private static final int LONGEST_SUBJECT = 150;

    Draft {
        subject = Clean.shortened(Clean.line(subject), LONGEST_SUBJECT);
        title = Clean.line(title);
        blocks = List.copyOf(blocks);
        why = Clean.line(why);
    }
}
