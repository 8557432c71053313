package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Payload;

/** Looks at a document as such: whether it is JSON, and what stands around its records. */
public non-sealed interface DocumentCheck extends Check {
  void check(Payload payload, Consumer<Finding> findings);
}
