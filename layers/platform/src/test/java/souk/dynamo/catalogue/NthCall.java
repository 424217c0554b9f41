package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import souk.dynamo.Cancellations;

/** Counts the calls to DynamoDB; something goes wrong at one of them. For one thread. */
final class NthCall implements ExecutionInterceptor {
    /** What goes wrong at a call. */
    enum Trouble {
        /** Another transaction holds a row. Nothing is written; only writes meet this. */
        CONFLICT,
        /** The answer is lost, and the SDK sends the same request again. */
        ANSWER_LOST,
        /** The service fails for longer than the SDK tries. Nothing is written. */
        SERVER_ERROR,
        /** The function ends before the call. */
        ENDS_BEFORE,
        /** The function ends as soon as the call is done. */
        ENDS_AFTER;

        boolean happensAt(String call) {
            return this != CONFLICT || call.equals("TransactWriteItems");
        }
    }

    private final List<String> calls = new ArrayList<>();
    private int left;
    private Optional<Trouble> trouble = Optional.empty();

    /** From now on, until it has happened. */
    void goesWrong(int nth, Trouble how) {
        left = nth;
        trouble = Optional.of(how);
    }

    /** Whether it has happened. Nothing goes wrong any more. */
    boolean hasGoneWrong() {
        boolean met = left <= 0;
        trouble = Optional.empty();
        return met;
    }

    /** Those since this was asked last. */
    List<String> calls() {
        List<String> made = List.copyOf(calls);
        calls.clear();
        return made;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        calls.add(request.getClass().getSimpleName().replace("Request", ""));
        left--;
        if (isNow(Trouble.CONFLICT)) {
            trouble = Optional.empty();
            throw Cancellations.conflict(request);
        }
        if (isNow(Trouble.SERVER_ERROR)) {
            throw InternalServerErrorException.builder().statusCode(500).message("500").build();
        }
        if (isNow(Trouble.ENDS_BEFORE)) {
            throw new SellingFixture.Ended();
        }
    }

    /** Runs at each attempt, after the service has answered. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (isNow(Trouble.ANSWER_LOST)) {
            trouble = Optional.empty();
            throw DynamoDbException.builder().statusCode(503).message("no answer").build();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (isNow(Trouble.ENDS_AFTER)) {
            throw new SellingFixture.Ended();
        }
    }

    private boolean isNow(Trouble how) {
        return left <= 0 && trouble.equals(Optional.of(how));
    }
}
