package souk.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails in memory, with all that the port promises. */
public final class MailsInMemory implements Mails {
    private final Map<MailId, Mail> rows = new LinkedHashMap<>();

    @Override
    public synchronized void owe(Mail mail) {
        rows.putIfAbsent(mail.id(), mail);
    }

    @Override
    public synchronized Optional<Mail> find(MailId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<Mail> due(Instant now, int most) {
        return rows.values().stream()
                .filter(mail -> mail.due(now))
                .sorted(Comparator.comparing(Mail::dueAt))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Mail> failed(int most) {
        return rows.values().stream()
                .filter(mail -> mail.state() == MailState.FAILED)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean keep(Mail before, Mail after) {
        return rows.replace(before.id(), before, after);
    }

    public synchronized List<Mail> all() {
        return new ArrayList<>(rows.values());
    }
}
