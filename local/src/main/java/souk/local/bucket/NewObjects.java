package souk.local.bucket;

/** Hears of each object that was put, whoever put it. */
@FunctionalInterface
interface NewObjects {
    /**
     * Tells of one.
     *
     * @param size bytes
     */
    void put(String key, int size);
}
