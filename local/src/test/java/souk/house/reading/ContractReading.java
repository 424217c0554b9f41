package souk.house.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import souk.house.facts.Access;
import souk.house.facts.Endpoint;
import souk.house.facts.Operation;

/** Reads openapi.yaml. */
record ContractReading(Tree contract) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, Tree> path : contract.at("paths").fields().entrySet()) {
            for (Map.Entry<String, Tree> field : path.getValue().fields().entrySet()) {
                if (METHODS.contains(field.getKey())) {
                    operations.add(operation(path, field.getKey(), field.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation operation(Map.Entry<String, Tree> path, String method, Tree operation) {
        Set<String> variables = new TreeSet<>(variables(path.getValue()));
        variables.addAll(variables(operation));
        return new Operation(
                operation.at("operationId").text(),
                new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey()),
                variables,
                access(operation));
    }

    private Set<String> variables(Tree place) {
        Set<String> names = new TreeSet<>();
        for (Tree entry : place.at("parameters").items()) {
            Tree parameter = resolved(entry);
            if (parameter.at("in").text().equals("path")) {
                names.add(parameter.at("name").text());
            }
        }
        return names;
    }

    private Tree resolved(Tree entry) {
        String reference = entry.at("$ref").text();
        return reference.isEmpty() ? entry : contract.at(reference.substring(2).split("/"));
    }

    private Access access(Tree operation) {
        boolean own = operation.fields().containsKey("security");
        List<Tree> ways = (own ? operation : contract).at("security").items();
        Set<String> scopes = new LinkedHashSet<>();
        ways.forEach(way -> way.fields().values().forEach(each -> scopes.addAll(each.texts())));
        return ways.isEmpty() ? Access.ANYONE : Access.with(scopes);
    }
}
