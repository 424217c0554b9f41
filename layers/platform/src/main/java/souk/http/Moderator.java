package souk.http;

import souk.shopper.ShopperId;

/**
 * Who moderates: only who is of the group may, and has signed in within {@code DESK_SESSION_HOURS}.
 */
public final class Moderator {
    private Moderator() {}

    /** The person who calls. */
    public static ShopperId member(Request request) {
        var person = request.shopper();
        request.requireGroup("moderators");
        request.signedInWithin(request.settings().deskSession());
        return person;
    }
}
