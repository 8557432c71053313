package se.ss12000.conformance.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ss12000.conformance.config.DeclaredScope;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.standard.Standard;

/**
 * What is expected of attributes beyond the standard.
 *
 * @param needed those that the scenarios need, such as {@code Person.emails[].value}; nothing when
 *     no scenario was asked for
 * @param withheld those that are declared not to be given
 * @param offered those that are declared to be given
 */
record Expected(Optional<Set<String>> needed, List<String> withheld, List<String> offered) {
  /** Nothing is. */
  static final Expected NOTHING = new Expected(Optional.empty(), List.of(), List.of());

  Expected {
    withheld = List.copyOf(withheld);
    offered = List.copyOf(offered);
  }

  static Expected of(Optional<Set<String>> needed, Optional<DeclaredScope> declared) {
    return new Expected(
        needed,
        declared.map(DeclaredScope::withheld).orElse(List.of()),
        declared.map(DeclaredScope::offered).orElse(List.of()));
  }

  /** What is offered: the types that a command names, and the operations that are declared. */
  static Offer offer(Standard standard, List<String> only, Optional<DeclaredScope> declared) {
    Set<String> types =
        only.stream().map(word -> CrawlOptions.type(standard, word)).collect(Collectors.toSet());
    List<String> operations = declared.map(DeclaredScope::operations).orElse(List.of());
    return Offer.of(standard, types, Set.copyOf(operations));
  }
}
