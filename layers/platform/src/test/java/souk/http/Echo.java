package souk.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import souk.value.Malformed;
import souk.value.Page;

/** A route whose answer is written in a test; the bodies below have a field of every kind. */
final class Echo extends Route {
    private final Function<Request, Reply> answer;

    private Echo(Function<Request, Reply> answer) {
        this.answer = answer;
    }

    static Echo answering(Function<Request, Reply> answer) {
        return new Echo(answer);
    }

    /** Reads a whole {@link Order} and answers how Java sees it. */
    static Echo ofOrders() {
        return new Echo(request -> text(request.body(Order.class)));
    }

    static Reply text(Object value) {
        return Reply.ok(json -> json.writeString(value.toString()));
    }

    /**
     * A list by category and sort: answers the position its cursor holds, and a cursor to the given
     * one.
     */
    static Echo ofList(String next) {
        return new Echo(
                request -> {
                    request.query("category", Name::new);
                    request.query("sort", Name::new);
                    return Reply.list(
                            List.of(request.after().orElse("start")),
                            request.cursor(new Page<>(List.of(), Optional.of(next))),
                            (json, position) -> json.writeString(position));
                });
    }

    @Override
    protected Reply answer(Request request) {
        return answer.apply(request);
    }

    /** A value of one component: a number in JSON. */
    record Count(int count) {
        Count {
            if (count < 1 || count > 9) {
                throw new Malformed("count must be 1 to 9");
            }
        }
    }

    /** A value of one component: a string in JSON. */
    record Name(String name) {
        Name {
            if (name.isEmpty() || name.length() > 20) {
                throw new Malformed("name must be 1 to 20 characters");
            }
        }
    }

    /** An object within. */
    record Part(Name name, Count count) {
        Part {
            if (name.name().equals("void")) {
                throw new Malformed("a part must be something");
            }
        }
    }

    /** An object with every kind of field. */
    record Order(
            Name name,
            Count count,
            long amount,
            boolean gift,
            Part part,
            List<Part> parts,
            Optional<String> note) {}
}
