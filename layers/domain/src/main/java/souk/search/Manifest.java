package souk.search;

import java.util.Optional;

/**
 * The base that searches read now.
 *
 * @param generation 1 at first, one more with each base
 * @param name of the file that holds it
 * @param previous of the file of the generation before, which is kept: together with the tail it
 *     finds the same; empty for the first
 */
public record Manifest(long generation, String name, Optional<String> previous) {}
