package se.ss12000.conformance.check.schema;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.Standard;

/** What judges and explains the records that are in doubt; made when the first one comes. */
final class Authority {
  private final Standard standard;
  private final Supplier<Collection<Standard>> others;
  private @Nullable SchemaLibrary schemas;

  Authority(Standard standard, Supplier<Collection<Standard>> others) {
    this.standard = standard;
    this.others = others;
  }

  void judge(Entity entity, Consumer<Finding> findings) {
    SchemaLibrary library = schemas;
    if (library == null) {
      library = new SchemaLibrary(standard);
      schemas = library;
    }
    var errors = library.schema(entity.type().name()).validate(entity.json());
    if (!errors.isEmpty()) {
      new Breaches(standard, new Hints(others)).of(entity, errors).forEach(findings);
    }
  }
}
