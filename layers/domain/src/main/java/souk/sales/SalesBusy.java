package souk.sales;

/** So many add to the same sums that this step found no gap. Adding it again helps. */
public final class SalesBusy extends RuntimeException {
    public SalesBusy() {
        super("others add to the same totals");
    }
}
