/** HTTP servers on the loopback address. Nothing of the local cloud listens to the network. */
@NullMarked
package souk.local.net;

import org.jspecify.annotations.NullMarked;
