package souk.http;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import org.jspecify.annotations.Nullable;

/** What Lambda would tell of the function, were the event from Lambda. */
final class PrimingContext implements Context {
    private static final String PRIMED = "prime";
    private static final int UNTOLD = 1;

    @Override
    public String getAwsRequestId() {
        return PRIMED;
    }

    @Override
    public String getLogGroupName() {
        return PRIMED;
    }

    @Override
    public String getLogStreamName() {
        return PRIMED;
    }

    @Override
    public String getFunctionName() {
        return PRIMED;
    }

    @Override
    public String getFunctionVersion() {
        return PRIMED;
    }

    @Override
    public String getInvokedFunctionArn() {
        return PRIMED;
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return UNTOLD;
    }

    @Override
    public int getMemoryLimitInMB() {
        return UNTOLD;
    }

    @Override
    public @Nullable LambdaLogger getLogger() {
        return null;
    }
}
