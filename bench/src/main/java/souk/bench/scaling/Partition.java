package souk.bench.scaling;

/** What one partition key of a table or index may read and write in a second. */
record Partition(Allowance reads, Allowance writes) {
    Partition() {
        this(new Allowance(Inputs.READ_UNITS), new Allowance(Inputs.WRITE_UNITS));
    }
}
