package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** What has to be read again, as far as the checks that suspect something can tell. */
final class SecondReading {
  private final Dataset dataset;
  private final ByType<DatasetCheck> suspicious;
  private final Map<DatasetCheck, Optional<Set<UUID>>> sought = new HashMap<>();

  SecondReading(List<DatasetCheck> suspicious, Dataset dataset) {
    this.dataset = dataset;
    this.suspicious = new ByType<>(suspicious, (check, type) -> check.suspects(type, dataset));
  }

  /** The checks that suspect something in records of a type. */
  List<DatasetCheck> checks(EntityType type) {
    return suspicious.of(type);
  }

  /**
   * The types whose records are to be read again, each with the ids of which a record must hold one
   * to be of interest; without any when all are.
   */
  Map<EntityType, Optional<Set<UUID>>> extent(Standard standard) {
    var extent = new HashMap<EntityType, Optional<Set<UUID>>>();
    for (EntityType type : standard.types().values()) {
      if (!checks(type).isEmpty()) {
        extent.put(type, type.isResource() ? ids(checks(type)) : Optional.empty());
      }
    }
    return extent;
  }

  private Optional<Set<UUID>> ids(List<DatasetCheck> checks) {
    var all = new HashSet<UUID>();
    for (DatasetCheck check : checks) {
      Optional<Set<UUID>> ids = sought.computeIfAbsent(check, c -> c.sought(dataset));
      if (ids.isEmpty()) {
        return ids;
      }
      all.addAll(ids.get());
    }
    return Optional.of(all);
  }
}
