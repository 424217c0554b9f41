package souk.review;

/**
 * How many shoppers reported a review since a moderator last looked.
 *
 * @param byBuyers how many of them had a paid order, of whatever product
 */
public record OpenReports(int all, int byBuyers) {
    /** So many hide a review until a moderator decides. */
    public static final int THAT_HIDE = 5;

    public static final OpenReports NONE = new OpenReports(0, 0);

    OpenReports withOneMore(boolean byBuyer) {
        return new OpenReports(all + 1, byBuyer ? byBuyers + 1 : byBuyers);
    }

    /**
     * Whether they hide the review. Accounts cost nothing: one whose author bought the product is
     * hidden only by reports of shoppers who bought something too.
     */
    boolean hide(boolean verified) {
        return (verified ? byBuyers : all) >= THAT_HIDE;
    }
}
