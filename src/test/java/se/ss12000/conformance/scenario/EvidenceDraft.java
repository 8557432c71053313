package se.ss12000.conformance.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Evidence.Asked;
import se.ss12000.conformance.scenario.Evidence.Breach;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Evidence.Trial;
import se.ss12000.conformance.text.Text;

/** What a run saw, put together piece by piece. */
final class EvidenceDraft {
  static final Text DOUBT = Text.sv("tvivel").en("doubt");

  private final Map<String, Long> records = new HashMap<>();
  private final Map<String, Text> doubts = new HashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final Map<Fills, Filling> fillings = new HashMap<>();
  private final List<Breach> breaches = new ArrayList<>();
  private final List<Breach> waived = new ArrayList<>();
  private final List<Trial> trials = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  EvidenceDraft records(String type, long count) {
    records.put(type, count);
    return this;
  }

  EvidenceDraft doubt(String type) {
    doubts.put(type, DOUBT);
    return this;
  }

  EvidenceDraft damaged(String type) {
    damaged.add(type);
    return this;
  }

  EvidenceDraft filled(Fills fills, long present, long cases) {
    fillings.put(fills, new Filling(cases, present));
    return this;
  }

  EvidenceDraft broken(String rule, Severity severity, String type, String property, long count) {
    breaches.add(new Breach(rule, severity, type, property, "", count));
    return this;
  }

  EvidenceDraft waived(String rule, Severity severity, String type, String property, long count) {
    waived.add(new Breach(rule, severity, type, property, "", count));
    return this;
  }

  EvidenceDraft waivedAnswer(String rule, Severity severity, String operation, String what) {
    waived.add(new Breach(rule, severity, "Person", what, operation, 1));
    return this;
  }

  EvidenceDraft answeredWrongly(String rule, Severity severity, String operation, String what) {
    breaches.add(new Breach(rule, severity, "Person", what, operation, 1));
    return this;
  }

  EvidenceDraft asked(String operation, String parameter, long cases, Text reason) {
    asked.add(new Asked(operation, parameter, cases, true, reason));
    return this;
  }

  EvidenceDraft notOffered(String operation) {
    asked.add(new Asked(operation, "", 0, false, Text.NONE));
    return this;
  }

  EvidenceDraft tried(String rule, String type, long cases) {
    return tried(rule, type, cases, Text.NONE);
  }

  EvidenceDraft tried(String rule, String type, long cases, Text reason) {
    trials.add(new Trial(rule, type, cases, reason));
    return this;
  }

  Evidence evidence() {
    Optional<List<Asked>> service = asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    return new Evidence(records, doubts, damaged, fillings, breaches, waived, trials, service);
  }
}
