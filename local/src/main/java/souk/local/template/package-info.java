/**
 * Reads template.yaml as CloudFormation and SAM would. Intrinsic functions resolve to what stands
 * in locally for the resources; what they cannot say is a sentence naming resource and property.
 */
@NullMarked
package souk.local.template;

import org.jspecify.annotations.NullMarked;
