package souk.local.identity;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who of the demo's people can sign in. One who is deleted cannot until the local cloud starts
 * again: then it is a new person with the same name. Thread-safe.
 */
public final class Users {
    private final Set<DemoUser> deleted = ConcurrentHashMap.newKeySet();

    /** The person of that name, who is the token's subject too; empty when deleted. */
    Optional<DemoUser> named(String name) {
        return DemoUser.named(name).filter(this::has);
    }

    boolean has(DemoUser user) {
        return !deleted.contains(user);
    }

    /** False when there is no such person. */
    boolean delete(String name) {
        return DemoUser.named(name).filter(deleted::add).isPresent();
    }
}
