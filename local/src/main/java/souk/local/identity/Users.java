package souk.local.identity;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who of the demo's people can sign in. One who is deleted cannot until the local cloud starts
 * again: then it is a new person with the same name. Thread-safe.
 */
public final class Users {
    /** Reserved for such a use (RFC 2606). */
    private static final String DOMAIN = "example.com";

    private final Set<DemoUser> deleted = ConcurrentHashMap.newKeySet();
    private final Set<String> guests = ConcurrentHashMap.newKeySet();

    /** The person of that name, who is the token's subject too; empty when deleted. */
    Optional<DemoUser> named(String name) {
        return DemoUser.named(name).filter(this::has);
    }

    boolean has(DemoUser user) {
        return !deleted.contains(user);
    }

    /** Where the person of that name is written to; empty when there is none. */
    Optional<String> addressOf(String name) {
        boolean gone = DemoUser.named(name).filter(user -> !has(user)).isPresent();
        boolean here = DemoUser.named(name).isPresent() || guests.contains(name);
        return here && !gone ? Optional.of(name + "@" + DOMAIN) : Optional.empty();
    }

    /** Somebody of that name has a token, as tests give one to whom they like. */
    void cameIn(String name) {
        guests.add(name);
    }

    /** False when there is no such person. */
    boolean delete(String name) {
        boolean guest = guests.remove(name);
        return DemoUser.named(name).filter(deleted::add).isPresent() || guest;
    }
}
