package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;

/** Orders are placed and paid in the open shop, in both ways of running functions. */
@ParameterizedClass(name = "isolated = {0}")
@ValueSource(booleans = {false, true})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckoutJourneyTest {
    private static final String PAYS = "card=4242424242424242";
    private static final String DECLINES = "card=4000000000000002";
    private static final String MUG = "oat-tall-mug";
    private static final String TEAPOT = "speckled-teapot";

    private final boolean isolated;
    private LocalCloud shop;

    CheckoutJourneyTest(boolean isolated) {
        this.isolated = isolated;
    }
}
