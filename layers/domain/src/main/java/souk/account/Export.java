package souk.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the shop holds about a person, or as much of it as fits into one answer. Immutable.
 *
 * @param areas by name, in the order in which they were asked; each of the shop's is there
 * @param next where the rest begins; empty when this is all
 */
public record Export(Map<String, List<Map<String, Object>>> areas, Optional<String> next) {}
