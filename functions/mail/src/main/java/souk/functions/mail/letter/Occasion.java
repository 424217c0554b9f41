package souk.functions.mail.letter;

/** Why somebody is written to, with all that the letter tells them: one record per kind. */
public sealed interface Occasion permits ForShopper, ForSeller {}
