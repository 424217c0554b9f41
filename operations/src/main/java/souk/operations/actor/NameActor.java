package souk.operations.actor;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.shopper.ShopperId;
import souk.telemetry.Actor;
import souk.value.Malformed;
import souk.wiring.Live;

/** {@code actor <sub>}: prints the pseudonym by which the logs of the shop name a person. */
public final class NameActor implements Command {
    /** Of the shop that the environment names, whose key it has. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private final Function<ShopperId, String> pseudonym;

    NameActor(Function<ShopperId, String> pseudonym) {
        this.pseudonym = pseudonym;
    }

    private static NameActor live() {
        try {
            // Without the key there would be a pseudonym, but of no shop.
            Live.setting("ACTOR_KEY");
            return new NameActor(Actor::of);
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (options.size() != 1) {
            throw new CannotRun("actor takes one sub, the id of a person's sign-in");
        }
        try {
            out.println(pseudonym.apply(new ShopperId(options.getFirst())));
            return 0;
        } catch (Malformed no) {
            throw new CannotRun("this is no sub: " + no.sentence());
        }
    }
}
