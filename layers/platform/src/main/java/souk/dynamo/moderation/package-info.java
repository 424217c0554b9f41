/** The log of moderators' decisions in DynamoDB. */
@NullMarked
package souk.dynamo.moderation;

import org.jspecify.annotations.NullMarked;
