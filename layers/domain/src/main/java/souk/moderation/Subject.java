package souk.moderation;

import souk.value.Identifier;

/**
 * What a decision is about.
 *
 * @param name as people know it, such as a product's title; empty where there is none
 */
public record Subject(Kind kind, String id, String name) {
    /** What kind of thing it is. */
    public enum Kind {
        SELLER,
        PRODUCT,
        REVIEW
    }

    public Subject {
        Identifier.require("id", id, 160);
    }
}
