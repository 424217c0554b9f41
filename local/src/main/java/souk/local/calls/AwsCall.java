package souk.local.calls;

/**
 * A kind of call, as a policy would have to allow it.
 *
 * @param caller the access key that signed it: the name of a function
 * @param action such as {@code dynamodb:PutItem}; a part of a transaction is what it would be alone
 * @param resource the name of a table or, for a secret, its ARN; an index stands behind its table:
 *     {@code Orders/index/user}
 */
public record AwsCall(String caller, String action, String resource) {}
