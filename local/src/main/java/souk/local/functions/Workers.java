package souk.local.functions;

/** Who works on invocations. */
interface Workers extends AutoCloseable {
    /** An invocation was added: sees to it that somebody takes it. */
    void wanted(Backlog backlog);

    /** Ends every process. */
    @Override
    void close();
}
