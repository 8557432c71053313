package se.ss12000.conformance.check.document;

import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** On how many documents a rule was tried. */
final class DocumentCount {
  private final Standard standard;

  DocumentCount(Standard standard) {
    this.standard = standard;
  }

  /**
   * The number of documents, once.
   *
   * <p>What cannot be read belongs to no type, but cases are summed over all types: so the first
   * one has them all.
   */
  Evaluated evaluated(EntityType type, Dataset dataset) {
    boolean first = standard.types().values().stream().findFirst().filter(type::equals).isPresent();
    return first ? Evaluated.on(dataset.documents()) : Evaluated.NOTHING;
  }
}
