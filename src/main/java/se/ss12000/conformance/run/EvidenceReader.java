package se.ss12000.conformance.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.scenario.Among;
import se.ss12000.conformance.scenario.Evidence;
import se.ss12000.conformance.scenario.Evidence.Asked;
import se.ss12000.conformance.scenario.Evidence.Breach;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Fills;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Puts together what the scenarios are judged by. */
final class EvidenceReader {
  private final Standard standard;
  private final FindingLog log;
  private final Dataset dataset;
  private final Evaluations evaluations;
  private final Optional<List<Asked>> service;

  EvidenceReader(
      Standard standard,
      FindingLog log,
      Dataset dataset,
      Evaluations evaluations,
      Optional<List<Asked>> service) {
    this.standard = standard;
    this.log = log;
    this.dataset = dataset;
    this.evaluations = evaluations;
    this.service = service;
  }

  Evidence read(List<Fills> wanted, FillTally filled) {
    var records = new HashMap<String, Long>();
    var doubts = new HashMap<String, Text>();
    var damaged = new HashSet<String>();
    standard
        .resources()
        .forEach(
            type -> {
              records.put(type.name(), dataset.records(type));
              doubts.put(type.name(), dataset.doubt(type));
              if (dataset.isDamaged(type)) {
                damaged.add(type.name());
              }
            });
    return new Evidence(
        records,
        doubts,
        damaged,
        filled.fillings(wanted, this::referred),
        breaches(FindingLog.Tally::counts),
        breaches(FindingLog.Tally::waived),
        evaluations.trials(),
        service);
  }

  private Filling referred(Among.ReferredToBy among, int mark) {
    Reference reference =
        standard.type(among.type()).stream()
            .flatMap(type -> type.references().stream())
            .filter(r -> r.property().equals(among.property()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no reference " + among));
    long[] counts = dataset.referredTo(reference, mark);
    return new Filling(counts[0], counts[1]);
  }

  private List<Breach> breaches(Function<FindingLog.Tally, Map<String, Long>> numbers) {
    var breaches = new ArrayList<Breach>();
    log.tallies()
        .forEach(
            (kind, tally) ->
                numbers
                    .apply(tally)
                    .forEach(
                        (property, count) ->
                            breaches.add(
                                new Breach(
                                    kind.rule(),
                                    tally.rule().severity(),
                                    kind.type(),
                                    property,
                                    kind.operation(),
                                    count))));
    return breaches;
  }
}
