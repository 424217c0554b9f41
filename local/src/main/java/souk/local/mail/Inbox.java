package souk.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Every mail that was taken, newest first, and the addresses that get none. Thread-safe. */
public final class Inbox {
    /** Of the newest, so that a long replay does not fill the memory. */
    static final int MOST = 20_000;

    private final List<Consumer<SentMail>> readers = new CopyOnWriteArrayList<>();
    private final Deque<SentMail> mails = new ArrayDeque<>();
    private final Set<String> suppressed = new HashSet<>();

    /** From now on this is told of each mail, before whoever sent it is answered. */
    public void eachIsReadBy(Consumer<SentMail> reader) {
        readers.add(reader);
    }

    void add(SentMail mail) {
        synchronized (this) {
            mails.addFirst(mail);
            if (mails.size() > MOST) {
                mails.removeLast();
            }
        }
        readers.forEach(reader -> reader.accept(mail));
    }

    public synchronized List<SentMail> all() {
        return List.copyOf(mails);
    }

    /** The mails to an address, whatever the case of its letters. */
    public List<SentMail> to(String address) {
        return all().stream().filter(mail -> mail.to().equalsIgnoreCase(address)).toList();
    }

    synchronized Optional<SentMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    /** Forgets all mails; what is suppressed stays so. */
    public synchronized void clear() {
        mails.clear();
    }

    /** From now on mails to the address are taken and bounce. */
    public synchronized void suppress(String address) {
        suppressed.add(address.toLowerCase(Locale.ROOT));
    }

    /** Mails go to the address again. */
    public synchronized void unsuppress(String address) {
        suppressed.remove(address.toLowerCase(Locale.ROOT));
    }

    synchronized boolean isSuppressed(String address) {
        return suppressed.contains(address.toLowerCase(Locale.ROOT));
    }
}
