package souk.proof.checkout;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.local.stripe.StripeStandIn;
import souk.local.stripe.api.FaultRule;

/**
 * Every call that leaves the checkout fixture, to DynamoDB and to Stripe. Counts the calls of an
 * act, lets the n-th meet its trouble, and makes writes collide, or everything meet trouble, at a
 * rate. Thread-safe; an act is one at a time.
 */
public final class FaultyServices implements ExecutionInterceptor {
    private static final ExecutionAttribute<Trouble> TROUBLE =
            new ExecutionAttribute<>("souk.proof.trouble");
    private static final ExecutionAttribute<Boolean> MET =
            new ExecutionAttribute<>("souk.proof.met");

    private final List<String> calls = new ArrayList<>();
    private final ConcurrentMap<String, Runnable> meanwhile = new ConcurrentHashMap<>();
    private volatile Consumer<String> placing = order -> {};
    private Optional<Random> dice = Optional.empty();
    private double collisions;
    private double storm;
    private final Map<Trouble, Integer> met = new EnumMap<>(Trouble.class);
    private Optional<Trouble> planned = Optional.empty();
    private int place;
    private boolean acting;

    /** From now on that share of all writes is refused, as if another transaction held a row. */
    public synchronized void collide(double share, long seed) {
        collisions = share;
        dice = Optional.of(new Random(seed));
    }

    /** From now on that share of all calls of DynamoDB meets a trouble, until it is calm. */
    public synchronized void storm(double share, long seed) {
        storm = share;
        dice = Optional.of(new Random(seed));
    }

    /** Ends a storm; how often each trouble was met. */
    public synchronized Map<Trouble, Integer> calm() {
        storm = 0;
        return Map.copyOf(met);
    }

    /** But for answers that are lost at every attempt of the SDK's: a crash is that, and short. */
    private synchronized Optional<Trouble> stormy(String call) {
        if (storm == 0 || dice.orElseThrow().nextDouble() >= storm) {
            return Optional.empty();
        }
        List<Trouble> possible =
                Stream.of(Trouble.values())
                        .filter(trouble -> trouble != Trouble.SERVER_ERROR_AFTER)
                        .filter(trouble -> trouble.impossible(call).isEmpty())
                        .toList();
        Trouble trouble = possible.get(dice.orElseThrow().nextInt(possible.size()));
        met.merge(trouble, 1, Integer::sum);
        return Optional.of(trouble);
    }

    /** Runs what is to be counted. */
    public List<String> calls(Runnable act) {
        return act(act, 0, Optional.empty());
    }

    /** Runs it, and its n-th call, the first being 1, meets trouble. */
    public void trouble(Runnable act, int nth, Trouble trouble) {
        List<String> made = act(act, nth, Optional.of(trouble));
        if (made.size() < nth) {
            throw new AssertionError("only " + made.size() + " calls, none to spoil: " + made);
        }
    }

    /** The first time that such a call of an act has been done, this happens elsewhere. */
    public void meanwhile(String call, Runnable elsewhere) {
        meanwhile.put(call, elsewhere);
    }

    /** Is told the id of each order whose placing is about to be tried. */
    public void watchPlacings(Consumer<String> order) {
        placing = order;
    }

    private List<String> act(Runnable act, int nth, Optional<Trouble> trouble) {
        synchronized (this) {
            calls.clear();
            acting = true;
            place = nth;
            planned = trouble;
        }
        try {
            act.run();
        } finally {
            synchronized (this) {
                acting = false;
            }
            meanwhile.clear();
        }
        synchronized (this) {
            return List.copyOf(calls);
        }
    }

    /** Whether this call is the one. */
    private synchronized Optional<Trouble> begin(String call) {
        if (!acting) {
            return Optional.empty();
        }
        calls.add(call);
        return calls.size() == place ? planned : Optional.empty();
    }

    private void answered(String call) {
        synchronized (this) {
            if (!acting) {
                return;
            }
        }
        Runnable elsewhere = meanwhile.remove(call);
        if (elsewhere != null) {
            synchronized (this) {
                acting = false;
            }
            elsewhere.run();
            synchronized (this) {
                acting = true;
            }
        }
    }

    private synchronized boolean collides() {
        return collisions > 0 && dice.orElseThrow().nextDouble() < collisions;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        CallNames.newOrder(context.request()).ifPresent(placing);
        String call = CallNames.call(context.request());
        Optional<Trouble> trouble = begin(call).or(() -> stormy(call));
        trouble.ifPresent(it -> attributes.putAttribute(TROUBLE, it));
        if (CallNames.writes(context.request()) && collides()) {
            throw CallNames.conflict(context.request());
        }
        trouble.flatMap(it -> CallNames.before(it, context.request()))
                .ifPresent(
                        no -> {
                            throw no;
                        });
    }

    /** Runs at each attempt of the SDK, after the service has answered it. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        Trouble trouble = attributes.getAttribute(TROUBLE);
        boolean first = attributes.getAttribute(MET) == null;
        attributes.putAttribute(MET, true);
        if (trouble == Trouble.CRASH_AFTER) {
            throw new Crash();
        }
        if (trouble == Trouble.SERVER_ERROR_AFTER || (trouble == Trouble.TIMEOUT_AFTER && first)) {
            throw CallNames.lost();
        }
        answered(CallNames.call(context.request()));
    }

    /** Stripe's library through here; what goes wrong is asked of the stand-in. */
    HttpURLConnectionClient http(StripeStandIn stripe) {
        return new HttpURLConnectionClient() {
            @Override
            public StripeResponse request(StripeRequest request) throws ApiConnectionException {
                String call = CallNames.call(request);
                Optional<Trouble> trouble = begin(call);
                // More than once: the JDK sends a request again when its connection ends.
                trouble.flatMap(CallNames::atStripe)
                        .ifPresent(it -> stripe.faults().add(FaultRule.next(call, it).times(9)));
                try {
                    StripeResponse response = super.request(request);
                    if (trouble.filter(it -> it == Trouble.CRASH_AFTER).isPresent()) {
                        throw new Crash();
                    }
                    if (trouble.isEmpty() || response.code() < 300) {
                        answered(call);
                    }
                    return response;
                } finally {
                    trouble.ifPresent(it -> stripe.faults().clear());
                }
            }
        };
    }
}
