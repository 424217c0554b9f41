package souk.dynamo;

import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.engine.Engine;

/**
 * One store for all tests of this module, of the engine chosen. Tests keep apart by their own
 * shoppers and products; who needs tables of their own asks for a prefix.
 */
public final class TestStore {
    public static final DynamoDbClient CLIENT = client();

    static {
        TemplateTables.create(CLIENT, "");
    }

    private TestStore() {}

    public static Tables tables(ExecutionInterceptor... interceptors) {
        return tables("", interceptors);
    }

    /** Those that {@link TemplateTables} made under that prefix. */
    public static Tables tables(String prefix, ExecutionInterceptor... interceptors) {
        return Tables.of(client(interceptors), table -> prefix + table.logicalName());
    }

    public static DynamoDbClient client(ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(Engine.CHOSEN.address())
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(
                        each -> {
                            each.addExecutionInterceptor(CallWays.INSTANCE);
                            List.of(interceptors).forEach(each::addExecutionInterceptor);
                        })
                .build();
    }
}
