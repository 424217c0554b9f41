package souk.mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import souk.shopper.ShopperId;

/** Choices of mails in a map. */
public final class MailChoicesInMemory implements MailChoices {
    private final Map<ShopperId, MailChoice> choices = new ConcurrentHashMap<>();

    @Override
    public MailChoice find(ShopperId person) {
        return choices.getOrDefault(person, MailChoice.DEFAULT);
    }

    @Override
    public MailChoice change(ShopperId person, UnaryOperator<MailChoice> change) {
        MailChoice before = find(person);
        MailChoice after = change.apply(before);
        if (!after.equals(before)) {
            choices.put(person, after);
        }
        return after;
    }

    /** Those who have chosen something. */
    public int size() {
        return choices.size();
    }
}
