package souk.bench.replay;

import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What all customers share. Safe for use by many threads.
 *
 * @param orders the basket that each order of the shop was made of
 * @param sellers makes a token for a seller, once
 */
record ReplayContext(
        ShopClient shop,
        TestCardPayments wallet,
        Places places,
        Expected.Calculator calculator,
        Currency money,
        Map<String, Basket> orders,
        Map<String, String> sellerTokens,
        Function<String, String> sellers,
        Tally tally,
        MailTally mails) {
    ReplayContext(
            ShopClient shop,
            TestCardPayments wallet,
            Places places,
            Expected.Calculator calculator,
            Currency money,
            Function<String, String> sellers,
            Tally tally,
            MailTally mails) {
        this(
                shop,
                wallet,
                places,
                calculator,
                money,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                sellers,
                tally,
                mails);
    }

    String sellerToken(String seller) {
        return sellerTokens.computeIfAbsent(seller, sellers);
    }

    String currency() {
        return money.getCurrencyCode();
    }

    int fractionDigits() {
        return money.getDefaultFractionDigits();
    }
}
