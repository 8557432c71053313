package se.ss12000.conformance.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.standard.EntityType;

/** Those of some checks that a type of record concerns, chosen once for each type. */
final class ByType<C extends Check> {
  private final List<C> checks;
  private final BiPredicate<C, EntityType> concerns;
  private final Map<EntityType, List<C>> chosen = new HashMap<>();

  ByType(List<C> checks, BiPredicate<C, EntityType> concerns) {
    this.checks = checks;
    this.concerns = concerns;
  }

  List<C> of(EntityType type) {
    List<C> known = chosen.get(type);
    return known == null ? choose(type) : known;
  }

  private List<C> choose(EntityType type) {
    List<C> concerned = checks.stream().filter(check -> concerns.test(check, type)).toList();
    chosen.put(type, concerned);
    return concerned;
  }
}
