package souk.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import souk.json.BadBody.Fault;
import souk.json.Body;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;
import souk.value.Precondition;

/**
 * What a route may ask of the call it answers. Every getter refuses what it cannot read, so a route
 * sees domain values only.
 */
public final class Request {
    private static final int MAX_ITEMS = 100;

    private static final int USUAL_ITEMS = 20;

    private final HttpApiEvent event;

    private final Caller caller;
    private final RequestBody body;
    private final RouteSettings settings;

    /** The query parameters that were asked for, but for those of paging. */
    private final Set<String> narrowing = new HashSet<>();

    private boolean positioned;

    Request(HttpApiEvent event, RouteSettings settings) {
        this.event = event;
        this.caller = new Caller(event);
        this.body = new RequestBody(event);
        this.settings = settings;
    }

    /** Who calls. Only the token says so; a route without an authorizer has nobody to name. */
    public ShopperId shopper() {
        return caller.shopper();
    }

    /** Refuses who is not signed in, 401, and who is not of the group, 403. */
    public void requireGroup(String group) {
        caller.requireGroup(group);
    }

    /** Refuses a token of somebody who signed in longer ago: 401, {@code SIGN_IN_AGAIN}. */
    public void signedInWithin(Duration age) {
        caller.signedInWithin(age);
    }

    /** The pseudonym of who calls, as it is in the log; empty for who is not signed in. */
    public String actor() {
        return caller.actor();
    }

    RouteSettings settings() {
        return settings;
    }

    /** A variable of the path. One that cannot be an identifier names nothing: 404. */
    public <T> T path(String name, Function<String, T> as) {
        try {
            return as.apply(event.path().getOrDefault(name, ""));
        } catch (Malformed e) {
            throw new RequestRejected(404, "NOT_FOUND", "There is nothing at this address.");
        }
    }

    /**
     * A query parameter that says what is asked for; an empty one counts as absent. All of a list's
     * are read before its position, which is in no other list.
     */
    public <T> Optional<T> query(String name, Function<String, T> as) {
        if (positioned) {
            throw new IllegalStateException("?" + name + " is read after the list's position");
        }
        narrowing.add(name);
        return parameter(name, as);
    }

    /**
     * A whole number of the query, in ASCII digits without leading zeros.
     *
     * @param least 0 or more
     */
    public Optional<Long> number(String name, long least, long most) {
        return query(name, text -> QueryNumber.of(name, text, least, most));
    }

    /** {@link #query} of what must be asked for: 400 without it. */
    public <T> T requiredQuery(String name, Function<String, T> as) {
        return query(name, as).orElseThrow(() -> badQuery(name, name + " is required"));
    }

    /** The names of the query parameters that begin so, in order. */
    public List<String> queryNames(String beginning) {
        return event.query().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .sorted()
                .toList();
    }

    private <T> Optional<T> parameter(String name, Function<String, T> as) {
        String text = event.query().getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(as.apply(text));
        } catch (Malformed e) {
            throw badQuery(name, e.sentence());
        }
    }

    /** {@code ?limit}: 1 to 100, 20 when not asked for. */
    public int limit() {
        return parameter("limit", text -> QueryNumber.of("limit", text, 1, MAX_ITEMS))
                .map(Math::toIntExact)
                .orElse(USUAL_ITEMS);
    }

    /** Where the page before this one ended: {@code ?cursor}, if it belongs to this very list. */
    public Optional<String> after() {
        Cursor list = list();
        return parameter("cursor", list::open);
    }

    /** The cursor that a page's answer carries, bound to this route, caller and query. */
    public Optional<String> cursor(Page<?> page) {
        return page.next().map(position -> list().seal(position));
    }

    /**
     * The same call as one of another route, by nobody and with these parameters: so a list that is
     * shown in place of that route's answer has its cursors.
     */
    public Request asOf(String routeKey, Map<String, String> query) {
        return new Request(event.asOf(routeKey, query), settings);
    }

    private Cursor list() {
        positioned = true;
        return Cursor.of(event, narrowing);
    }

    /** A header, by its name in lower case; an empty one counts as absent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(event.headers().get(name)).filter(text -> !text.isEmpty());
    }

    /**
     * The header that names the wish, so that it is granted once however often it is sent; 428
     * without it.
     *
     * @see <a
     *     href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The
     *     Idempotency-Key header</a>
     */
    public <T> T idempotencyKey(Function<String, T> as) {
        return header("idempotency-key")
                .map(as)
                .orElseThrow(
                        () ->
                                new RequestRejected(
                                        428,
                                        "IDEMPOTENCY_KEY_REQUIRED",
                                        "Send an Idempotency-Key with this request."));
    }

    /** What {@code If-Match} allows to be changed: versions by their tags, such as {@code "7"}. */
    public Optional<Precondition> precondition() {
        return header("if-match").map(IfMatch::read);
    }

    /** The same where a change without it could undo another's; 428 without it. */
    public Precondition requiredPrecondition() {
        return precondition()
                .orElseThrow(
                        () ->
                                new RequestRejected(
                                        428,
                                        "PRECONDITION_REQUIRED",
                                        "Send the ETag you have read as If-Match."));
    }

    /** The body, read by {@link Body#read}. */
    public <T> T body(Class<T> type) {
        return body.read(List.of(type));
    }

    /** The body in whichever of two forms has all of its fields. */
    public <T> T body(Class<? extends T> one, Class<? extends T> other) {
        return body.read(List.of(one, other));
    }

    /** The bytes of the body as they were sent, whatever they are: a signature is over these. */
    public byte[] rawBody() {
        return body.bytes();
    }

    /** The fields of a body that is a form, by {@link RequestForm}. */
    public Map<String, String> form() {
        return RequestForm.read(header("content-type"), body.bytes());
    }

    private static RequestRejected badQuery(String name, String detail) {
        var fault = new Fault("?" + name, "INVALID", detail);
        return new RequestRejected(400, "MALFORMED", detail, List.of(fault));
    }
}
