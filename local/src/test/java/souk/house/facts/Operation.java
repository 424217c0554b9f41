package souk.house.facts;

import java.util.Set;

/**
 * An operation of openapi.yaml.
 *
 * @param variables the path parameters it declares
 */
public record Operation(String id, Endpoint endpoint, Set<String> variables, Access access) {}
