/**
 * Each alarm of template.yaml goes off once: what the shop and the local cloud send when something
 * is wrong is the very metric that an alarm looks at.
 */
@NullMarked
package souk.proof.alarm;

import org.jspecify.annotations.NullMarked;
