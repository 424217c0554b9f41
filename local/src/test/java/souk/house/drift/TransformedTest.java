package souk.house.drift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.house.Repository;
import souk.house.facts.Deployed;
import souk.house.reading.HouseReading;
import souk.house.reading.SamTranslator;
import souk.house.reading.ShippedClasses;
import souk.house.reading.Tree;

/** The template as AWS transforms it; partly skipped where Python has no samtranslator. */
class TransformedTest {
    private static final List<String> STACKS = List.of("template.yaml", "jobs.yaml");
    private static final Map<String, Tree> RESOURCES = new HashMap<>();
    private static List<Deployed> functions = List.of();

    @BeforeAll
    static void transform(@TempDir Path folder) throws IOException, InterruptedException {
        Path root = Repository.root();
        for (String stack : STACKS) {
            transformed(folder, root.resolve(stack)).ifPresent(made -> RESOURCES.put(stack, made));
        }
        functions = HouseReading.of(root, ShippedClasses.of("souk.functions")).deployed();
    }

    static List<String> stacks() {
        return STACKS;
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void theStackFits(String stack) {
        var transformed = real(stack);

        System.out.printf(
                "%s makes %d resources, of at most %d: %s%n",
                stack, transformed.resources().size(), Transformed.MOST, transformed.byArea());
        assertThat(transformed.tooMany()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void nobodyMayDoAnythingToEverything(String stack) {
        assertThat(real(stack).wideRoles()).isEmpty();
    }

    /** What no route leads to is a stack of its own, so that routes have room (ADR 39). */
    @Test
    void routesAndJobsAreTwoStacks() {
        var routes =
                functions.stream().filter(each -> !each.routes().isEmpty()).map(Deployed::name);
        var jobs = functions.stream().filter(each -> each.routes().isEmpty()).map(Deployed::name);

        assertThat(real("template.yaml").resources()).containsKeys(routes.toArray(String[]::new));
        assertThat(real("jobs.yaml").resources()).containsKeys(jobs.toArray(String[]::new));
    }

    @Test
    void findsAStackThatIsTooLarge() {
        Map<String, Tree> many = new HashMap<>();
        for (int i = 0; i < 456; i++) {
            many.put("Table" + i, Tree.parse("{}"));
        }
        for (String end : List.of("", "Role", "Aliaslive")) {
            many.put("DustLamps" + end, Tree.parse("{}"));
        }
        many.put("LampsLog", Tree.parse("{}"));
        assertThat(lamps(many).tooMany()).isEmpty();

        many.put("ChangeLampRole", Tree.parse("{}"));

        assertThat(lamps(many).tooMany())
                .containsExactly(
                        "template.yaml makes 461 resources, of at most 460 (ADR 15):"
                                + " {lamps=5, shared=456}");
    }

    @Test
    void findsRolesThatMayDoAnything() {
        var role =
                """
                {Type: "AWS::IAM::Role", Properties: {
                  ManagedPolicyArns: [
                    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                    {"Fn::Join": ["", ["arn:", {Ref: P}, ":iam::aws:policy/Everything"]]}],
                  Policies: [{PolicyDocument: {Statement: [
                    {Action: "a:Get", Resource: {"Fn::GetAtt": [Lamps, Arn]}},
                    {Action: ["a:Get"], Resource: ["*"]},
                    {NotAction: "a:Drop", Resource: {Ref: Lamp}}]}}]}}
                """;

        assertThat(lamps(Map.of("DustLampsRole", Tree.parse(role))).wideRoles())
                .containsExactly(
                        "DustLampsRole has the ready-made policy :iam::aws:policy/Everything,"
                                + " which names no resource",
                        "DustLampsRole has a statement of any Resource",
                        "DustLampsRole has a statement of any Action");
    }

    /** What SAM adds by itself to whoever reads a stream. */
    @Test
    void findsTheRoleThatSamMakesForAStream(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path template = folder.resolve("template.yaml");
        Files.writeString(
                template,
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  DustLamps:
                    Type: AWS::Serverless::Function
                    Properties:
                      Runtime: java25
                      Handler: a.B
                      CodeUri: here
                      Events:
                        Changed:
                          Type: DynamoDB
                          Properties:
                            Stream: arn:aws:dynamodb:eu-central-1:1:table/Lamps/stream/1
                            StartingPosition: TRIM_HORIZON
                """);
        Optional<Tree> made = transformed(folder, template);
        assumeTrue(made.isPresent(), "Python has no samtranslator");

        assertThat(lamps(made.orElseThrow().fields()).wideRoles())
                .singleElement()
                .asString()
                .contains("DustLampsRole", "AWSLambdaDynamoDBExecutionRole");
    }

    private static Transformed real(String stack) {
        assumeTrue(
                RESOURCES.containsKey(stack),
                "Python has no samtranslator: pip install aws-sam-translator");
        return new Transformed(stack, requireNonNull(RESOURCES.get(stack)).fields(), functions);
    }

    private static Transformed lamps(Map<String, Tree> resources) {
        return new Transformed("template.yaml", resources, SoundHouse.build().deployed());
    }

    private static Optional<Tree> transformed(Path folder, Path template)
            throws IOException, InterruptedException {
        return SamTranslator.run(folder, "transformed.py", List.of(template.toString()));
    }
}
