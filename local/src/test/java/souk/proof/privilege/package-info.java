/**
 * Least privilege, both ways: the policies of template.yaml are compared with the calls that the
 * functions make during a full workload.
 */
@NullMarked
package souk.proof.privilege;

import org.jspecify.annotations.NullMarked;
