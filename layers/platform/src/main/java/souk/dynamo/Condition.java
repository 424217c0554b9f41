package souk.dynamo;

import java.util.Collection;
import software.amazon.awssdk.enhanced.dynamodb.Expression;

/**
 * What a row must be like for a write, or for a filter to let it pass. Made by {@link Attribute}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">Condition
 *     expressions</a>
 */
@FunctionalInterface
public interface Condition {
    /** The condition in DynamoDB's language. */
    String in(Placeholders placeholders);

    default Condition and(Condition other) {
        return names -> in(names) + " AND " + other.in(names);
    }

    default Condition or(Condition other) {
        return names -> "(" + in(names) + " OR " + other.in(names) + ")";
    }

    /** All of them; there must be one. */
    static Condition all(Collection<Condition> conditions) {
        return conditions.stream().reduce(Condition::and).orElseThrow();
    }

    /** For requests of the Enhanced Client. */
    default Expression expression() {
        var placeholders = new Placeholders();
        return Expression.builder()
                .expression(in(placeholders))
                .expressionNames(placeholders.names())
                .expressionValues(placeholders.values())
                .build();
    }
}
