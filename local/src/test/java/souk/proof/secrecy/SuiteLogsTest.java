package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that is planted is found, in a log and in what a test printed. */
class SuiteLogsTest {
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl",
                "cs_test_a1B2c3_secret_d4E5f6",
                "sk_test_soukLocal",
                "rk_live_0123456789",
                "whsec_local",
                "t=1,v1=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "4242424242424242",
                "4000 0000 0000 0002",
                "alice@example.org"
            })
    void findsWhatLooksLikeASecret(String secret) throws IOException {
        plant("target/logs/1/functions.log", "{\"message\":\"" + secret + "\"}");
        plant(
                "local/target/surefire-reports/TEST-a.xml",
                "<testcase name=\"b\"><system-out><![CDATA[" + secret + "]]></system-out>");

        var findings = SuiteLogs.search(root);

        assertThat(findings.secrets()).hasSize(2).noneMatch(told -> told.contains(secret));
    }

    @Test
    void takesNoHarmlessTextForASecret() throws IOException {
        plant(
                "target/logs/1/functions.log",
                "{\"timestamp\":\"2026-08-01T10:00:00.123456Z\",\"requestId\":\"JKJaXmPLvHcESHA=\","
                        + "\"route\":\"GET /api/orders/{id}\",\"micros\":4242,\"at\":[\"a.B$C@1f\"]}");
        plant(
                "local/target/surefire-reports/TEST-a.xml",
                "<testcase name=\"refuses(alice@example.org)\"><system-out>fine</system-out>");

        var findings = SuiteLogs.search(root);

        assertThat(findings).isEqualTo(new SuiteLogs.Findings(1, 1, List.of()));
    }

    private void plant(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
