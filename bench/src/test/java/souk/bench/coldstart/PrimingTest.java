package souk.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.bench.deployed.Deployment;
import souk.local.functions.LambdaEnvironment;
import souk.local.functions.LambdaLaunch;
import souk.local.template.FunctionDefinition;

/** What every route does before its snapshot is taken: all of it works, and none of it stays. */
class PrimingTest {
    private static final Path ROOT = Path.of("..");

    @TempDir Path folder;

    @Test
    void everyRouteIsGrantedWhatItPrimesAndChangesNothing() throws Exception {
        try (var deployment = Deployment.open(ROOT)) {
            List<String> said = prime(deployment, deployment.functions(), Map.of());

            assertThat(said)
                    .hasSameSizeAs(deployment.functions())
                    .allMatch(line -> line.startsWith(PrimingHost.PRIMED));
            assertThat(rows(deployment))
                    .isNotEmpty()
                    .allSatisfy((table, rows) -> assertThat(rows).isZero());
        }
    }

    @Test
    void aRouteThatFindsNoTableSaysSo() throws Exception {
        try (var deployment = Deployment.open(ROOT)) {
            var place = List.of(deployment.function("StripeWebhook"));

            List<String> said = prime(deployment, place, Map.of("ORDERS_TABLE", "Nowhere"));

            assertThat(said).singleElement().asString().startsWith(PrimingHost.UNPRIMED);
        }
    }

    /** What a process says that primes all of them. */
    private List<String> prime(
            Deployment deployment, List<FunctionDefinition> functions, Map<String, String> changes)
            throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>();
        Set<Path> classPath = new LinkedHashSet<>();
        classPath.add(Path.of("target", "test-classes").toAbsolutePath());
        var lambda = new LambdaEnvironment(deployment.region(), deployment.standIns());
        for (FunctionDefinition function : functions) {
            var launch = LambdaLaunch.of(function, folder);
            environment.putAll(lambda.isolated(function, folder.toString(), "127.0.0.1:1"));
            classPath.addAll(launch.classPath());
            classPath.addAll(LambdaLaunch.runtimeJars());
        }
        environment.putAll(changes);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-classpath"));
        command.add(String.join(":", classPath.stream().map(Path::toString).toList()));
        command.add(PrimingHost.class.getName());
        functions.forEach(function -> command.add(handlerClass(function)));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().filter(line -> line.contains("PRIMED ")).toList();
    }

    private static String handlerClass(FunctionDefinition function) {
        String handler = function.handler();
        int method = handler.indexOf("::");
        return method < 0 ? handler : handler.substring(0, method);
    }

    private static Map<String, Integer> rows(Deployment deployment) {
        Map<String, Integer> rows = new TreeMap<>();
        for (String table : deployment.dynamoDb().listTables().tableNames()) {
            rows.put(table, deployment.dynamoDb().scan(scan -> scan.tableName(table)).count());
        }
        return rows;
    }
}
