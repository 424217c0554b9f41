package souk.bench.replay;

import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all customers share. Safe for use by many threads.
 *
 * @param orders the basket that each order of the shop was made of
 */
record ReplayContext(
        ShopClient shop,
        TestCardPayments wallet,
        Expected.Calculator calculator,
        Currency money,
        Map<String, Basket> orders,
        Tally tally) {
    ReplayContext(
            ShopClient shop,
            TestCardPayments wallet,
            Expected.Calculator calculator,
            Currency money,
            Tally tally) {
        this(shop, wallet, calculator, money, new ConcurrentHashMap<>(), tally);
    }

    String currency() {
        return money.getCurrencyCode();
    }

    int fractionDigits() {
        return money.getDefaultFractionDigits();
    }
}
