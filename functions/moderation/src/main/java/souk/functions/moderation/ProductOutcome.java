package souk.functions.moderation;

import souk.value.Malformed;

/** What a moderator makes of a product. */
record ProductOutcome(String word) {
    ProductOutcome {
        if (!word.equals("Active") && !word.equals("Suspended")) {
            throw new Malformed("state must be Active or Suspended");
        }
    }

    boolean suspended() {
        return word.equals("Suspended");
    }
}
