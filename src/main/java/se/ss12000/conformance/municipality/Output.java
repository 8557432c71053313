package se.ss12000.conformance.municipality;

import java.io.Closeable;

/** Takes records, and ends with a whole. */
public interface Output extends Records, Closeable {}
