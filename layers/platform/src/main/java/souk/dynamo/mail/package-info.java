/** Mails in DynamoDB, and the changes of other rows that owe them. */
@NullMarked
package souk.dynamo.mail;

import org.jspecify.annotations.NullMarked;
