package se.ss12000.conformance.check.quality;

import java.util.Optional;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;

/** How many cases a rule was tried on. */
final class Cases {
  private Cases() {}

  /** Every record of one type. */
  static Evaluated ofType(Dataset dataset, EntityType type, String name) {
    return type.name().equals(name) ? Evaluated.on(dataset.records(type)) : Evaluated.NOTHING;
  }

  /** The reference at a path of a type, if this is the type and its version has it. */
  static Optional<Reference> reference(EntityType type, String property) {
    return type.references().stream().filter(r -> r.property().equals(property)).findFirst();
  }

  /** Every reference at a path of a type, if there are records of what it points to. */
  static Evaluated through(Dataset dataset, EntityType type, String name, String property) {
    return type.name().equals(name)
        ? reference(type, property).map(r -> through(dataset, r)).orElse(Evaluated.NOTHING)
        : Evaluated.NOTHING;
  }

  private static Evaluated through(Dataset dataset, Reference reference) {
    long count = dataset.references(reference);
    EntityType target = dataset.targetOf(reference);
    return count == 0 || dataset.records(target) > 0
        ? Evaluated.on(count)
        : new Evaluated(0, dataset.doubt(target));
  }
}
