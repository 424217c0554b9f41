package souk.house.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands between browsers and the API: the distribution, and the buckets behind it.
 *
 * @param policies the content security policy of each set of headers
 * @param edgePages the addresses that the distribution knows as pages
 * @param pages the addresses that the storefront has pages for
 * @param prefixes what stands before a page's address where a function is asked for it
 */
public record Hosting(
        List<Bucket> buckets,
        List<Behaviour> behaviours,
        List<KeptError> errors,
        Map<String, String> policies,
        Set<String> edgePages,
        Set<String> pages,
        Set<String> prefixes) {

    /**
     * A bucket.
     *
     * @param closed whether all four ways of making it public are blocked
     */
    public record Bucket(String name, boolean closed, List<Grant> grants) {}

    /**
     * What a bucket's policy allows.
     *
     * @param source the one, or else the account, that it must be done for; empty when it is
     *     anybody
     */
    public record Grant(String principal, String action, String source) {}

    /**
     * What the distribution does with addresses of one pattern.
     *
     * @param path {@code *} for all that no other has
     * @param bucket that is read; empty when something else is asked
     * @param signed whether the distribution proves itself to the bucket
     * @param keeps the cache policy
     * @param sends the origin request policy; empty for none
     * @param headers the set of headers that answers get; empty for none
     * @param plain whether a browser may come without TLS
     */
    public record Behaviour(
            String path,
            String bucket,
            boolean signed,
            String keeps,
            String sends,
            Set<String> methods,
            String headers,
            boolean plain) {}

    /**
     * How an error of an origin is treated.
     *
     * @param seconds for which it is kept
     * @param replaced whether a page stands in for the answer
     */
    public record KeptError(String code, String seconds, boolean replaced) {}
}
