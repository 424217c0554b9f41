package souk.local.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people who can sign in, all with the password {@value #PASSWORD}. */
public enum DemoUser {
    ALICE("shopper", ""),
    BOB("shopper", ""),
    CAROL("shopper", ""),
    /** Leaves: her account is there to be erased. */
    EVE("shopper", ""),
    SAM("seller", ""),
    SUE("seller", ""),
    /** Has applied to sell, and waits. */
    NED("applicant", ""),
    MO("moderator", "moderators");

    public static final String PASSWORD = "demo";

    private final String role;
    private final String group;

    DemoUser(String role, String group) {
        this.role = role;
        this.group = group;
    }

    static Optional<DemoUser> named(String name) {
        return Arrays.stream(values()).filter(user -> user.username().equals(name)).findFirst();
    }

    /** The name to sign in with, which is the token's subject too. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the person is in the shop, in one word. */
    public String role() {
        return role;
    }

    /** The groups of the user pool the person is in. */
    public List<String> groups() {
        return group.isEmpty() ? List.of() : List.of(group);
    }
}
