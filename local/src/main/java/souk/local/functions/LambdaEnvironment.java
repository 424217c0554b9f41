package souk.local.functions;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import souk.local.template.FunctionDefinition;

/**
 * The environment of a function's process: what the template gives it, what Lambda gives every
 * function, and where to find the stand-ins.
 *
 * @param standIns variables such as AWS_ENDPOINT_URL_DYNAMODB
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">
 *     Lambda: defined runtime environment variables</a>
 */
public record LambdaEnvironment(String region, Map<String, String> standIns) {
    /** For a process that hosts several functions: nothing in it names one of them. */
    Map<String, String> shared(Map<String, String> template) {
        var environment = new TreeMap<String, String>();
        environment.put("AWS_ACCESS_KEY_ID", "local");
        environment.put("AWS_DEFAULT_REGION", region);
        environment.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
        environment.put("AWS_REGION", region);
        environment.put("AWS_SECRET_ACCESS_KEY", "local");
        environment.put("LANG", "en_US.UTF-8");
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("TZ", ":UTC");
        environment.putAll(standIns);
        environment.putAll(template);
        return environment;
    }

    /** For a process of one function, as Lambda starts it. */
    public Map<String, String> isolated(
            FunctionDefinition function, String taskRoot, String runtimeApi) {
        var environment = new HashMap<>(shared(function.environment()));
        // Any key will do here; this one tells who calls.
        environment.put("AWS_ACCESS_KEY_ID", function.name());
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()));
        environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        environment.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        environment.put("LAMBDA_TASK_ROOT", taskRoot);
        environment.put("_HANDLER", function.handler());
        return environment;
    }
}
