/**
 * Each function may call what it calls, and nothing else: the policies of template.yaml are held
 * against the calls that functions make while everything that can happen happens.
 */
@NullMarked
package souk.proof.privilege;

import org.jspecify.annotations.NullMarked;
