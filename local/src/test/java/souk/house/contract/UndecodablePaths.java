package souk.house.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.house.reading.Tree;

/**
 * A path of fixed words cannot be sent so that nobody can decode it and still be that path; one
 * with a variable can. There the gateway answers 400 itself, and the contract says so.
 */
final class UndecodablePaths {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private UndecodablePaths() {}

    /** One sentence for each operation that promises too little or too much. */
    static List<String> breaches(Tree contract) {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, Tree> path : contract.at("paths").fields().entrySet()) {
            for (Map.Entry<String, Tree> field : path.getValue().fields().entrySet()) {
                if (METHODS.contains(field.getKey())) {
                    boolean can = path.getKey().contains("{");
                    boolean says = promised(contract, field.getValue());
                    if (can != says) {
                        breaches.add(
                                "%s %s must %shave the gateway's 400 in openapi.yaml"
                                        .formatted(
                                                field.getKey(), path.getKey(), can ? "" : "not "));
                    }
                }
            }
        }
        return breaches;
    }

    private static boolean promised(Tree contract, Tree operation) {
        Tree response = operation.at("responses", "400");
        String reference = response.at("$ref").text();
        Tree resolved =
                reference.isEmpty() ? response : contract.at(reference.substring(2).split("/"));
        return resolved.at("content", "application/json", "schema", "$ref")
                .text()
                .endsWith("/GatewayMessage");
    }
}
