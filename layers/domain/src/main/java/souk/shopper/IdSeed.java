package souk.shopper;

import souk.value.Identifier;

/**
 * Random letters that belong to one shopper, for good. The ids of their orders and reviews are made
 * of it, so that nobody who knows a shopper can tell which ids are theirs. It never leaves the
 * store. Immutable.
 */
public record IdSeed(String value) {
    public IdSeed {
        Identifier.require("seed", value);
    }

    @Override
    public String toString() {
        return "a seed";
    }
}
