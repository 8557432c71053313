package se.ss12000.conformance.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.scenario.Level;

/** A provider's declaration beside a consumer's, need by need. */
public record Match(Declaration provider, Declaration consumer, List<Line> lines) {
  public Match {
    lines = List.copyOf(lines);
  }

  /** What follows for the whole: only what must be there decides. */
  public Fit verdict() {
    return verdict(lines);
  }

  /** What follows for some of the needs. */
  static Fit verdict(Collection<Line> some) {
    return some.stream()
        .filter(line -> line.level() == Level.MUST)
        .map(line -> line.answer().fit())
        .reduce(Fit.FITS, Fit::or);
  }

  /** The needs of each scenario, in order. */
  Map<String, List<Line>> byScenario() {
    return lines.stream()
        .filter(line -> !line.scenario().isEmpty())
        .collect(Collectors.groupingBy(Line::scenario, LinkedHashMap::new, Collectors.toList()));
  }

  public long count(Level level, Fit fit) {
    return lines.stream().filter(l -> l.level() == level && l.answer().fit() == fit).count();
  }
}
