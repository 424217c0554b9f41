/**
 * Reads template.yaml as CloudFormation and SAM would. Intrinsic functions resolve to the local
 * stand-ins of the resources; one that cannot be resolved is reported in a sentence that names
 * resource and property.
 */
@NullMarked
package souk.local.template;

import org.jspecify.annotations.NullMarked;
