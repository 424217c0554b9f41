package souk.house.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import souk.house.sam.Packed.Event;
import souk.house.sam.Packed.Value;

/** Each rule reports facts that break it, and says where. */
class SamRulesTest {
    static final List<SamRule> RULES = SamRule.ALL;

    private final Map<String, Value> variables =
            new HashMap<>(
                    Map.of(
                            "LAMPS_TABLE", new Value("Ref", "Lamps"),
                            "NAME", new Value("Sub", "lamp-${AWS::StackName}-${!kept}"),
                            "SERVICE", new Value("", "lamps"),
                            "SOCKET", new Value("If", "")));
    private final Packed packed =
            new Packed(
                    new ArrayList<>(List.of(lamp(Set.of("lamps/Light.class"), Set.of("SOCKET")))),
                    new HashMap<>(Map.of("Libraries", Set.of("java/lib/libraries.jar"))),
                    Set.of("Lamps"),
                    new ArrayList<>(List.of(new Event("Light.json", "HttpApi"))));

    @ParameterizedTest
    @FieldSource("RULES")
    void findsNothingInASoundHouse(SamRule rule) {
        assertThat(rule.breaches(packed)).isEmpty();
    }

    @Test
    void missesCodeAndHandler() {
        packed.functions().set(0, lamp(Set.of(), Set.of("SOCKET")));
        packed.functions().add(lamp(Set.of("lamps/Dark.class"), Set.of("SOCKET")));

        assertThat(new CodeHoldsTheHandler().breaches(packed))
                .containsExactly(
                        "the CodeUri of Light, lamps.jar, is not there",
                        "the CodeUri of Light, lamps.jar, does not hold lamps.Light");
    }

    @Test
    void findsALayerThatLiesElsewhere() {
        packed.layers().put("Libraries", Set.of("lib/libraries.jar"));
        packed.layers().put("Souk", Set.of());

        assertThat(new LayersUnpackToJavaLib().breaches(packed))
                .containsExactlyInAnyOrder(
                        "the layer Libraries holds lib/libraries.jar", "the layer Souk is empty");
    }

    @Test
    void findsWhatCannotBeResolved() {
        variables.put("ARN", new Value("GetAtt", "Lamps.Arn"));
        variables.put("ADDRESS", new Value("Sub", "https://${Lamps.Arn}"));
        variables.put("OTHER", new Value("Ref", "Candles"));

        assertThat(new VariablesAreResolved().breaches(packed))
                .containsExactlyInAnyOrder(
                        "Light gets ARN from !GetAtt Lamps.Arn, which sam local cannot resolve",
                        "Light gets ADDRESS from !Sub https://${Lamps.Arn}, which sam local cannot"
                                + " resolve",
                        "Light gets OTHER from !Ref Candles, which sam local cannot resolve");
    }

    @Test
    void findsWhatIsGivenInVain() {
        packed.functions().set(0, lamp(Set.of("lamps/Light.class"), Set.of("SOCKET", "PLUG")));

        assertThat(new VariablesAreResolved().breaches(packed))
                .containsExactly(
                        "Light is given PLUG for sam local, which template.yaml does not declare");
    }

    @Test
    void findsEventsOfOthers() {
        packed.events().set(0, new Event("Light.json", "DynamoDB"));
        packed.events().add(new Event("Light.off.json", ""));

        assertThat(new EventsAreOfTheirFunction().breaches(packed))
                .containsExactly(
                        "events/Light.json is an event of DynamoDB, but Light is called by HttpApi",
                        "events/Light.off.json is no known event, but Light is called by HttpApi");
    }

    @Test
    void missesAnEvent() {
        packed.events().clear();

        assertThat(new EventsAreOfTheirFunction().breaches(packed))
                .containsExactly("Light has no event to be invoked with");
    }

    private Packed.Function lamp(Set<String> code, Set<String> given) {
        return new Packed.Function(
                "Light", "lamps.Light", "lamps.jar", code, "HttpApi", variables, given);
    }
}
