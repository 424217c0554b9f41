package souk.catalogue;

import souk.value.Malformed;

/** Where a product stands in the shop: 1 to 40 of lower-case letters, digits and inner hyphens. */
public record Category(String slug) {
    public static final int MAX_LENGTH = 40;

    public Category {
        if (slug.isEmpty() || slug.length() > MAX_LENGTH || !isSlug(slug)) {
            throw new Malformed(
                    "category must be 1 to 40 of lower-case letters, digits and inner hyphens");
        }
    }

    private static boolean isSlug(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !plain;
        }
        return !afterHyphen;
    }

    @Override
    public String toString() {
        return slug;
    }
}
