package se.ss12000.conformance.waiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.finding.Finding;

/** Every deviation that is known when a run begins. */
public final class Waivers {
  /** Nothing is known. */
  public static final Waivers NONE = new Waivers(List.of(), "");

  private final List<Waiver> all;
  private final Map<String, List<Waiver>> byRule = new HashMap<>();
  private final String digest;

  /**
   * @param digest SHA-256 of the file they stand in, as {@code sha256:...}; empty for none
   */
  public Waivers(List<Waiver> all, String digest) {
    this.all = List.copyOf(all);
    all.forEach(
        waiver -> byRule.computeIfAbsent(waiver.rule(), r -> new ArrayList<>()).add(waiver));
    this.digest = digest;
  }

  /** These and what is declared beside them. */
  public Waivers and(List<Waiver> declared) {
    var both = new ArrayList<>(all);
    both.addAll(declared);
    return new Waivers(both, digest);
  }

  public List<Waiver> all() {
    return all;
  }

  public String digest() {
    return digest;
  }

  /** Those that cover a finding; the first of them tells how it stands. */
  public List<Waiver> covering(Finding finding) {
    List<Waiver> ofRule = byRule.getOrDefault(finding.rule().id(), List.of());
    return ofRule.isEmpty()
        ? List.of()
        : ofRule.stream().filter(waiver -> waiver.covers(finding)).toList();
  }
}
