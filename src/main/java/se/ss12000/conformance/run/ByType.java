package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.standard.EntityType;

/** Those of some checks that a type of record concerns, chosen once for each type. */
final class ByType<C extends Check> {
  private final List<C> checks;
  private final BiPredicate<C, EntityType> concerns;
  private final Map<EntityType, List<C>> chosen = new HashMap<>();

  /** Records come in runs of one type. */
  private @Nullable EntityType last;

  private List<C> ofLast = List.of();

  ByType(List<C> checks, BiPredicate<C, EntityType> concerns) {
    this.checks = checks;
    this.concerns = concerns;
  }

  List<C> of(EntityType type) {
    if (!type.equals(last)) {
      ofLast = chosen.computeIfAbsent(type, this::choose);
      last = type;
    }
    return ofLast;
  }

  private List<C> choose(EntityType type) {
    return checks.stream().filter(check -> concerns.test(check, type)).toList();
  }
}
