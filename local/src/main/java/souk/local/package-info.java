/**
 * The local cloud: everything template.yaml asks for, on one machine. {@link souk.local.LocalCloud}
 * is the way in for tests and tools, {@link souk.local.Main} for people.
 */
@NullMarked
package souk.local;

import org.jspecify.annotations.NullMarked;
