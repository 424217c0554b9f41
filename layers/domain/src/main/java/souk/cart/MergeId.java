package souk.cart;

import souk.value.Identifier;

/** Names one handing-over of a guest's cart, chosen by the client, so that it happens once. */
public record MergeId(String value) {
    public MergeId {
        Identifier.require("mergeId", value);
    }
}
