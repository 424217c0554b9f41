package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.house.reading.Tree;

class UndecodablePathsTest {
    @Test
    void theContractSaysWhereTheGatewayAnswers400() {
        Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

        assertThat(UndecodablePaths.breaches(contract)).isEmpty();
    }

    @Test
    void findsOperationsThatPromiseTooLittleOrTooMuch() {
        String contract =
                """
                paths:
                  /api/lamps:
                    get: {responses: {"400": {$ref: "#/components/responses/BadPath"}}}
                  /api/lamps/{id}:
                    get: {responses: {"404": {description: none}}}
                    put: {responses: {"400": {$ref: "#/components/responses/BadPath"}}}
                components:
                  responses:
                    BadPath:
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/GatewayMessage"}
                """;

        assertThat(UndecodablePaths.breaches(Tree.parse(contract)))
                .containsExactlyInAnyOrder(
                        "get /api/lamps must not have the gateway's 400 in openapi.yaml",
                        "get /api/lamps/{id} must have the gateway's 400 in openapi.yaml");
    }
}
