package souk.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.value.IdempotencyKeyReused;

/**
 * A shopper's addresses, the oldest first. One of them is the default, as long as there is any.
 * Each method answers the book as it would be, the same when there is nothing to do. Immutable.
 *
 * @param preferred the default
 * @param version 0 for a book that was never written, one more at each change
 */
public record AddressBook(List<Entry> entries, Optional<AddressId> preferred, long version) {
    /** Most addresses of one shopper. */
    public static final int MAX = 10;

    public static final AddressBook EMPTY = new AddressBook(List.of(), Optional.empty(), 0);

    /** An address by its id. */
    public record Entry(AddressId id, Address address) {}

    public AddressBook {
        entries = List.copyOf(entries);
    }

    public Optional<Address> find(AddressId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::address)
                .findFirst();
    }

    /** The one of that id; {@link NoSuchAddress} without one. */
    public Entry entry(AddressId id) {
        return new Entry(id, find(id).orElseThrow(NoSuchAddress::new));
    }

    public boolean prefers(AddressId id) {
        return preferred.equals(Optional.of(id));
    }

    /**
     * Adds an address, once.
     *
     * @param asDefault whether it becomes the default; the first one always does
     * @throws IdempotencyKeyReused when the id is that of another address
     * @throws AddressBookFull when there are as many as can be
     */
    public AddressBook adding(AddressId id, Address address, boolean asDefault) {
        Optional<Address> there = find(id);
        if (there.isPresent()) {
            if (!there.get().equals(address)) {
                throw new IdempotencyKeyReused();
            }
            return this;
        }
        if (entries.size() >= MAX) {
            throw new AddressBookFull();
        }
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(id, address));
        return with(all, asDefault ? Optional.of(id) : preferred.or(() -> Optional.of(id)));
    }

    /**
     * Puts another address in the place of one.
     *
     * @throws NoSuchAddress when there is none of that id
     */
    public AddressBook changing(AddressId id, Address address, boolean asDefault) {
        Entry before = entry(id);
        List<Entry> all =
                entries.stream()
                        .map(entry -> entry.equals(before) ? new Entry(id, address) : entry)
                        .toList();
        return with(all, asDefault ? Optional.of(id) : preferred);
    }

    /** Takes an address out; the oldest of the others follows a default. */
    public AddressBook without(AddressId id) {
        List<Entry> others = entries.stream().filter(entry -> !entry.id().equals(id)).toList();
        Optional<AddressId> oldest = others.stream().findFirst().map(Entry::id);
        return with(others, prefers(id) ? oldest : preferred);
    }

    private AddressBook with(List<Entry> all, Optional<AddressId> asDefault) {
        return all.equals(entries) && asDefault.equals(preferred)
                ? this
                : new AddressBook(all, asDefault, version + 1);
    }
}
